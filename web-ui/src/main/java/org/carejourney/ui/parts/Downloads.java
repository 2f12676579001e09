package org.carejourney.ui.parts;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.util.function.Supplier;

/** Links that save a file. */
public final class Downloads {
    private Downloads() {}

    /**
     * Where the second factor has to be given first, or again, the link leads there and back.
     *
     * @param content made when somebody follows the link
     */
    public static Anchor link(String words, String fileName, String type, Supplier<byte[]> content) {
        var factor = SecondFactor.ofThisSession();
        if (factor.isPresent() && !factor.get().isFresh()) return confirming(words);
        var handler = DownloadHandler.fromInputStream(event -> {
            if (factor.isPresent() && !factor.get().isFresh())
                return DownloadResponse.error(HttpStatusCode.FORBIDDEN.getCode(), "Give the second factor again");
            var bytes = content.get();
            return new DownloadResponse(new ByteArrayInputStream(bytes), fileName, type, bytes.length);
        });
        var link = new Anchor(handler, AttachmentType.DOWNLOAD, words);
        link.addClassName("download");
        factor.ifPresent(given -> link.addAttachListener(shown -> link.getElement()
                .executeJs(
                        "setTimeout(() => { this.href = $0; this.removeAttribute('download'); }, $1)",
                        confirmation(shown.getUI()),
                        (double) given.freshFor().toMillis())));
        return link;
    }

    private static Anchor confirming(String words) {
        var link = new Anchor();
        link.setText(words + " (asks for your second factor)");
        link.addAttachListener(shown -> link.setHref(confirmation(shown.getUI())));
        link.setRouterIgnore(true);
        link.addClassName("download");
        return link;
    }

    /** The way leads back to the page as it is shown; while a page is still being made, its address is the one before. */
    private static String confirmation(UI shown) {
        return "oauth2/authorization/keycloak?level=2&back="
                + URLEncoder.encode(shown.getInternals().getActiveViewLocation().getPathWithQueryParameters(), UTF_8);
    }
}
