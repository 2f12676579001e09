package org.carejourney.ui.parts;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
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
        factor.ifPresent(given -> link.getElement()
                .executeJs(
                        "setTimeout(() => { this.href = $0; this.removeAttribute('download'); }, $1)",
                        confirmation(),
                        (double) given.freshFor().toMillis()));
        return link;
    }

    private static Anchor confirming(String words) {
        var link = new Anchor(confirmation(), words + " (asks for your second factor)");
        link.setRouterIgnore(true);
        link.addClassName("download");
        return link;
    }

    private static String confirmation() {
        return "oauth2/authorization/keycloak?level=2&back="
                + UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }
}
