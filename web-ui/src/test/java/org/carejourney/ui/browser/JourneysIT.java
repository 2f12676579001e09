package org.carejourney.ui.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Six journeys through the whole product, each on a large and on a small screen. */
@ExtendWith(Browsing.class)
class JourneysIT {
    private static final String SERVICE_MANAGER = "Sidney Service";
    private static final Pattern OUT_OF = Pattern.compile("([0-9,]+) of ([0-9,]+)");

    @TempDir
    Path folder;

    @Story(at = 1440)
    void a_return_is_imported_and_becomes_work(int width) throws IOException {
        var child = "IMP" + width;
        var page = Browsing.anew("Ali Analyst", width);
        Browsing.open(page, "/imports");
        page.locator("vaadin-upload input[type=file]").first().setInputFiles(returnOf(child));
        page.locator("vaadin-upload-file[complete]").first().waitFor();
        button(page, "Import").click();
        page.locator("h2", text("Imported")).waitFor();
        link(page, "Look at the problems").click();
        assertThat(page.locator(".table").last()).containsText("is not a date");

        var manager = Browsing.as(SERVICE_MANAGER, width);
        Browsing.open(manager, "/work?whose=team&step=SCHEDULE&child=" + child);
        assertThat(manager.locator(".work-row")).hasCount(1);
        assertThat(manager.locator(".work-row")).containsText("Schedule the review");
    }

    /** So many children that it is still being read when the button is pressed. */
    @Story(at = 390)
    void an_import_is_given_up_half_way_and_nothing_of_it_is_there(int width) throws IOException {
        var children = IntStream.range(0, 100_000)
                .mapToObj(number -> "GIVEN%d-%d".formatted(width, number))
                .toList();
        var page = Browsing.anew("Ali Analyst", width);
        Browsing.open(page, "/imports");
        page.locator("vaadin-upload input[type=file]")
                .first()
                .setInputFiles(returnOf("GIVEN" + width, children, List.of()));
        page.locator("vaadin-upload-file[complete]").first().waitFor();
        button(page, "Import").click();
        button(page, "Cancel the import").click();
        page.locator("h2", text("Not imported")).waitFor();
        assertThat(page.locator(".alert")).containsText("Nothing was changed");
        Axe.check(page);
        assertThat(page.locator("section.panel").last()).containsText("Imports so far");
        assertThat(page.locator("section.panel").last()).not().containsText("GIVEN" + width);

        var manager = Browsing.as(SERVICE_MANAGER, width);
        Browsing.open(manager, "/work?whose=team&child=GIVEN" + width);
        assertThat(manager.locator(".work-row")).hasCount(0);
    }

    private Path returnOf(String child) throws IOException {
        return returnOf(child, List.of(child), List.of(child + "X,31/02/2021"));
    }

    /** @param bad of children with no row in the header: who, and from when */
    private Path returnOf(String name, List<String> children, List<String> bad) throws IOException {
        var zip = folder.resolve(name + ".zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            write(
                    out,
                    "2021-22/header.csv",
                    "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB",
                    children.stream().map(child -> child + ",1,27/02/2010,WBRI,A561891965830,,"));
            write(
                    out,
                    "2021-22/episodes.csv",
                    "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN",
                    Stream.concat(children.stream().map(child -> child + ",20/05/2021"), bad.stream())
                            .map(began -> began + ",S,C1,N1,U6,PR1,,,,WV30 0PR,WS30 0DX,SC900001"));
        }
        return zip;
    }

    private static void write(ZipOutputStream out, String name, String header, Stream<String> rows) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        var text = Stream.concat(Stream.of(header), rows).collect(Collectors.joining("\n", "", "\n"));
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
    }

    @Story(at = 390)
    void a_review_is_held_and_the_figure_moves(int width) {
        var page = Browsing.as(SERVICE_MANAGER, width);
        Browsing.open(page, "/performance/REV-03");
        long before = numerator(page);
        choose(page, "not_counted");
        page.locator(".table tbody th a").first().click();
        page.locator("h2", text("At a glance")).waitFor();
        Browsing.record(page, "Reviews", "A review that was held");
        page.locator("vaadin-radio-button", text("Attended and spoke for themselves"))
                .click();
        page.getByLabel("Why it is late").fill("The school could not come earlier");
        button(page, "Record the review").click();
        assertThat(page.locator("vaadin-dialog")).hasCount(0);
        Browsing.open(page, "/performance/REV-03");
        assertThat(numerator(page)).isEqualTo(before + 1);
    }

    private static long numerator(Page page) {
        var number = OUT_OF.matcher(page.locator(".figure-number").textContent());
        assertThat(number.find()).isTrue();
        return number(number.group(1));
    }

    @Story(at = 1440)
    void a_figure_opens_to_a_child_and_a_task(int width) {
        var page = Browsing.as(SERVICE_MANAGER, width);
        Browsing.open(page, "/performance");
        page.locator("[data-code='REV-03'] a").click();
        Browsing.settle(page);
        choose(page, "not_counted");
        var name = page.locator(".table tbody th a").first();
        var child = name.textContent();
        name.click();
        assertThat(page.locator("main h1")).hasText(child);
        page.locator(".running-journey .work-link").first().click();
        assertThat(page.locator("h2", text(child))).isVisible();
        assertThat(page.locator("h2", text("What is to be done"))).isVisible();
    }

    @Story(at = 390)
    void two_people_on_one_task_and_the_second_reads_who_and_when(int width) {
        var one = Browsing.as(SERVICE_MANAGER, width);
        var other = Browsing.as("Morgan Manager", width);
        Browsing.open(other, "/work?whose=team&step=SCHEDULE");
        var task = other.locator(".work-link").last().getAttribute("href");
        Browsing.open(one, "/" + task);
        Browsing.open(other, "/" + task);
        button(one, "Schedule the review").click();
        assertThat(one.locator("main h1")).hasText("My work");
        button(other, "Schedule the review").click();
        assertThat(other.locator(".alert")).containsText(Pattern.compile("Sidney Service.*\\d\\d[:.]\\d\\d"));
    }

    @Story(at = 1440)
    void a_report_is_compiled_published_and_taken_away_as_pdf(int width) throws IOException {
        var page = Browsing.as(SERVICE_MANAGER, width);
        Browsing.open(page, "/board");
        button(page, "Compile").click();
        page.locator("h1", text("Board report as at 31 May 2021")).waitFor();
        Browsing.settle(page);
        assertThat(page.frameLocator("iframe").locator("body")).containsText("Performance Monitoring Information");
        Axe.check(page);
        var address = page.url();

        var meeting = MeetingPage.plan(page, LocalDate.of(2021, 7, 30)).prepare(LocalDate.of(2021, 5, 31));
        MeetingPage.of(Browsing.as("Harley Head", width), meeting.address()).review();
        MeetingPage.of(Browsing.as("Dana Deputy", width), meeting.address()).sign();
        MeetingPage.of(page, meeting.address()).publish();
        Browsing.open(page, address);
        assertThat(page.locator(".page-header .lead")).containsText("Published on");

        var reader = Browsing.as("Blake Board", width);
        assertThat(reader.locator("main h1")).hasText("Board report");
        Browsing.open(reader, address);
        var pdf = reader.waitForDownload(() -> link(reader, "Download PDF").click());
        assertThat(Files.readAllBytes(pdf.path()))
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII))
                .hasSizeGreaterThan(10_000);
    }

    /** Chooses which children of a figure are listed, and waits for them. */
    private static void choose(Page page, String part) {
        page.locator("[data-part=" + part + "]").click();
        page.locator("[data-part=" + part + "][aria-pressed=true]").waitFor();
    }

    private static Page.LocatorOptions text(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }

    private static Locator button(Page page, String words) {
        return page.locator("vaadin-button:visible")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + words + "\\s*$")));
    }

    private static Locator link(Page page, String words) {
        return page.locator("a", text(words)).first();
    }

    private static long number(String written) {
        return Long.parseLong(written.replace(",", ""));
    }
}
