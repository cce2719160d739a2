package org.thongthin.site.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thongthin.site.PublicSite;
import org.thongthin.site.feed.Examples;
import org.thongthin.site.platform.Dates;
import org.thongthin.site.platform.Language;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CalendarPagesTest {
    private static final String ACROSS = "018f2a6c-0000-7000-8000-000000000301";
    private static final String TODAY = "018f2a6c-0000-7000-8000-000000000302";

    private PublicSite site;
    private LocalDate today;

    @BeforeAll
    void open(@TempDir Path data) {
        site = PublicSite.full(data);
        today = LocalDate.ofInstant(site.running().clock().instant(), Dates.BANGKOK);
        site.publish(ACROSS, story(ACROSS, "ค่ายข้ามเดือน", "2026-09-29T01:00:00Z", "2026-10-02T09:00:00Z"));
        site.publish(TODAY, story(TODAY, "วันนี้เอง", today + "T01:00:00Z", today + "T02:00:00Z"));
        IntStream.rangeClosed(1, 5).forEach(number -> {
            String id = "018f2a6c-0000-7000-8000-00000000031" + number;
            site.publish(
                    id, story(id, "งานที่ " + number, "2026-09-05T0" + number + ":00:00Z", "2026-09-05T09:00:00Z"));
        });
    }

    private static String story(String id, String title, String from, String until) {
        return Examples.item(
                id,
                "story",
                Examples.MAE_ON,
                title,
                "story-development",
                "{\"startsAt\":\"" + from + "\",\"endsAt\":\"" + until + "\"}",
                "\"occursFrom\":\"" + from + "\",\"occursUntil\":\"" + until + "\"");
    }

    @AfterAll
    void close() {
        site.close();
    }

    @Test
    void anEventStandsOnItsDayInTheTableAndInTheList() {
        Document page = site.page("/calendar/2026-08");
        assertThat(page.expectFirst("h1").text()).isEqualTo("ปฏิทินกิจกรรม สิงหาคม 2569");
        Element cell = cell(page, "2026-08-12");
        assertThat(cell.select("li").eachText()).containsExactly("08.00 น. ปลูกป่าต้นน้ำแม่ออน");
        assertThat(cell.select(".day-number a").attr("aria-label")).isEqualTo("วันพุธที่ 12 สิงหาคม 2569");
        assertThat(page.select(".days h2").eachText()).containsExactly("วันพุธที่ 12 สิงหาคม 2569");
        assertThat(page.select("th[scope=col]")).hasSize(7);
        assertThat(page.expectFirst("th").text()).isEqualTo("อา.");
        assertThat(page.select("table.month > caption").text()).isNotBlank();
        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/calendar/2026-08");
    }

    @Test
    void anEventOverSeveralDaysShowsOnEachInBothMonths() {
        Document september = site.page("/calendar/2026-09");
        for (String day : new String[] {"2026-09-29", "2026-09-30"}) {
            assertThat(cell(september, day).text()).contains("ค่ายข้ามเดือน");
        }
        assertThat(cell(september, "2026-09-29").select(".at").text()).isEqualTo("08.00 น.");
        assertThat(cell(september, "2026-09-30").select(".at")).isEmpty();
        assertThat(september.select(".days li:has(> h2:contains(29 กันยายน))").text())
                .contains("ถึง 2 ตุลาคม 2569");
        Document october = site.page("/calendar/2026-10");
        assertThat(cell(october, "2026-10-02").text()).contains("ค่ายข้ามเดือน");
        assertThat(cell(october, "2026-10-03").text()).doesNotContain("ค่ายข้ามเดือน");
    }

    @Test
    void aFullDayNamesSomeAndLeadsToAll() {
        Document page = site.page("/calendar/2026-09");
        Element cell = cell(page, "2026-09-05");
        assertThat(cell.select("li").eachText())
                .containsExactly("08.00 น. งานที่ 1", "09.00 น. งานที่ 2", "10.00 น. งานที่ 3", "อีก 2 เรื่อง");
        Document day = site.page(cell.select(".day-more a").attr("href"));
        assertThat(day.expectFirst("h1").text()).isEqualTo("วันเสาร์ที่ 5 กันยายน 2569");
        assertThat(day.select(".card-title").eachText())
                .containsExactly("งานที่ 1", "งานที่ 2", "งานที่ 3", "งานที่ 4", "งานที่ 5");
        assertThat(day.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(day.select(".crumbs a").eachAttr("href")).contains("/calendar/2026-09");
    }

    @Test
    void todayIsMarkedAndTheMonthAsked() {
        Document page = site.page("/calendar");
        Element marked = page.expectFirst("td[aria-current=date]");
        assertThat(marked.select("time").attr("datetime")).isEqualTo(today.toString());
        assertThat(marked.text()).contains("วันนี้เอง");
        assertThat(page.expectFirst("h1").text()).endsWith(Dates.month(YearMonth.from(today), Language.TH));
        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/calendar");
    }

    @Test
    void monthsLeadToEachOtherAsFarAsThereIsSomethingToSee() {
        Document first = site.page("/calendar/2026-08?province=50");
        assertThat(first.select("[rel=prev]")).isEmpty();
        assertThat(first.select("[rel=next]").attr("href")).isEqualTo("/calendar/2026-09?province=50");
        assertThat(site.page("/calendar/2026-09").select("[rel=prev]").attr("href"))
                .isEqualTo("/calendar/2026-08");
        Document before = site.page("/calendar/2026-07", 404);
        assertThat(before.expectFirst(".empty a").attr("href")).isEqualTo("/calendar/2026-08");
    }

    @Test
    void aProvinceHasItsOwnCalendar() {
        Document page = site.page("/calendar/2026-11?province=48");
        assertThat(page.select(".page-head .lead").text()).startsWith("จังหวัดนครพนม");
        assertThat(page.select("option[selected]").attr("value")).isEqualTo("48");
        assertThat(cell(page, "2026-11-28").text()).contains("งานนมัสการพระธาตุพนม");
        assertThat(cell(page, "2026-11-28").select(".at")).as("told by the day").isEmpty();
        Document none = site.page("/calendar/2026-09?province=48", 404);
        assertThat(none.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(none.select(".empty h2").text()).isNotBlank();
    }

    @Test
    void aYearOfTheBuddhistEraLeadsToTheAddress() {
        assertThat(PublicSite.location(site.get("/en/calendar/2569-08?province=50")))
                .isEqualTo("/en/calendar/2026-08?province=50");
        assertThat(PublicSite.location(site.get("/calendar/2569-08.ics"))).isEqualTo("/calendar/2026-08.ics");
    }

    @Test
    void englishPagesNameMonthsAndDaysInEnglish() {
        Document page = site.page("/en/calendar/2026-08");
        assertThat(page.expectFirst("h1").text()).isEqualTo("What’s on in August 2026");
        assertThat(page.select(".days h2").eachText()).containsExactly("Wednesday 12 August 2026");
        assertThat(page.select(".days a[lang=th]").text()).isEqualTo("ปลูกป่าต้นน้ำแม่ออน");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/calendar/x",
                "/calendar/2026-13",
                "/calendar/2026-02-30",
                "/calendar/1000-01",
                "/calendar/2399-01",
                "/calendar/9999-12",
                "/calendar/2026-09/x",
                "/calendar/items/none.ics"
            })
    void whatIsNoMonthIsNotFound(String path) {
        site.page(path, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/calendar?province=99", "/calendar/2026-09-05?page=0", "/calendar/2026-09.ics?province=x"})
    void aParameterThatCantBeUsedIsAFriendlyPage(String path) {
        site.page(path, 400);
    }

    @Test
    void aMonthIsAFileToo() {
        Document page = site.page("/calendar/2026-09?province=50");
        String address = page.select(".calendar-file a").attr("href");
        assertThat(address).isEqualTo("/calendar/2026-09.ics?province=50");
        var answer = site.get(address);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/calendar; charset=utf-8");
        String file = new String(answer.body(), StandardCharsets.UTF_8).replace("\r\n ", "");
        assertThat(file.lines().filter("BEGIN:VEVENT"::equals)).hasSize(6);
        assertThat(file)
                .contains("UID:" + ACROSS + "@")
                .contains("DTSTART:20260929T010000Z")
                .contains("X-WR-CALNAME:ปฏิทินกิจกรรม กันยายน 2569 จังหวัดเชียงใหม่");
        assertThat(site.get(
                                address,
                                "If-None-Match",
                                answer.headers().firstValue("ETag").orElseThrow())
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void theFileToSubscribeToHasWhatIsToCome() {
        String file = new String(site.get("/calendar.ics").body(), StandardCharsets.UTF_8);
        assertThat(file).contains("UID:" + TODAY + "@").doesNotContain("UID:" + Examples.STORY + "@");
    }

    @Test
    void whatIsStillToComeCanBeAddedToACalendar() {
        Document page = site.page(site.address("stories", TODAY));
        String address = page.select(".quick a[download]").attr("href");
        assertThat(address).isEqualTo("/calendar/items/" + TODAY + ".ics");
        assertThat(new String(site.get(address).body(), StandardCharsets.UTF_8)).contains("SUMMARY:วันนี้เอง");
        assertThat(site.page(site.address("stories", Examples.STORY)).select(".quick a[download]"))
                .as("it is over")
                .isEmpty();
        assertThat(site.page(site.address("landmarks", Examples.LANDMARK)).select(".quick a[download]"))
                .isEmpty();
    }

    @Test
    void anEmptySiteSaysWhatWouldBeHere(@TempDir Path data) {
        try (PublicSite empty = PublicSite.empty(data)) {
            Document page = empty.page("/calendar");
            assertThat(page.select(".empty h2").text()).isEqualTo("เดือนนี้ยังไม่มีเรื่องที่บอกวันไว้");
            assertThat(page.select("[rel=prev], [rel=next]")).isEmpty();
        }
    }

    private static Element cell(Document page, String day) {
        return page.expectFirst("td:has(time[datetime=" + day + "])");
    }
}
