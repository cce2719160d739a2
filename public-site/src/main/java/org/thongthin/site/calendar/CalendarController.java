package org.thongthin.site.calendar;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thongthin.site.browse.Catalogue;
import org.thongthin.site.browse.Pager;
import org.thongthin.site.browse.Places;
import org.thongthin.site.browse.Reading;
import org.thongthin.site.platform.BadParameter;
import org.thongthin.site.platform.Dates;
import org.thongthin.site.platform.Language;
import org.thongthin.site.platform.NoSuchPage;
import org.thongthin.site.platform.Page;
import org.thongthin.site.platform.Pages;
import org.thongthin.site.platform.Parameters;
import org.thongthin.site.platform.ReadyAnswers;
import org.thongthin.site.platform.Texts;
import org.thongthin.site.readmodel.PublicItem;

/** The calendar: this month or another, a day, and the same as files; each for the country or for a province. */
@Controller
@Hidden
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class CalendarController {
    private static final String TEXT_CALENDAR = "text/calendar; charset=utf-8";

    /** How many years ago, or from now, anybody may ask for: nothing leads farther, for people or crawlers. */
    private static final int BACK = 30;

    private static final int AHEAD = 3;
    private static final int LARGEST_FILE = 1_000;

    /** Since when a file to subscribe to has what is over. */
    private static final int DAYS_BACK = 30;

    private final Catalogue catalogue;
    private final CalendarPages calendar;
    private final CalendarFiles files;
    private final Texts texts;
    private final Pages pages;
    private final ReadyAnswers answers;

    CalendarController(
            Catalogue catalogue,
            CalendarPages calendar,
            CalendarFiles files,
            Texts texts,
            Pages pages,
            ReadyAnswers answers) {
        this.catalogue = catalogue;
        this.calendar = calendar;
        this.files = files;
        this.texts = texts;
        this.pages = pages;
        this.answers = answers;
    }

    @Get(uris = {"/calendar", "/en/calendar"})
    HttpResponse<?> current(HttpRequest<?> request) {
        Reading reading = catalogue.reading(request);
        String province = province(request, reading);
        CalendarPages.Month month = calendar.month(YearMonth.from(reading.today()), province, reading);
        return pages.answer(request, page("calendar", month.model(), CalendarAddresses.PATH, province, reading));
    }

    @Get(uris = {"/calendar/{when}", "/en/calendar/{when}"})
    HttpResponse<?> asked(HttpRequest<?> request, String when) {
        Reading reading = catalogue.reading(request);
        When asked = When.parse(when);
        if (asked == null || isFar(asked.within(), reading.today())) {
            throw new NoSuchPage();
        }
        String province = province(request, reading);
        if (!asked.text().equals(when)) {
            // Somebody's year of the Buddhist era.
            String right = reading.language().address(CalendarAddresses.PATH + "/" + asked.text());
            return HttpResponse.redirect(URI.create(CalendarAddresses.in(province, right)))
                    .status(HttpStatus.MOVED_PERMANENTLY)
                    .header("Cache-Control", ReadyAnswers.UNTIL_CHANGED);
        }
        return switch (asked) {
            case When.Month month -> month(request, month.month(), province, reading);
            case When.Day day -> day(request, day.day(), province, reading);
            case When.File file -> file(request, file.month(), province, reading);
        };
    }

    private static boolean isFar(YearMonth month, LocalDate today) {
        return month.getYear() < today.getYear() - BACK || month.getYear() > today.getYear() + AHEAD;
    }

    private static @Nullable String province(HttpRequest<?> request, Reading reading) {
        String code = Parameters.of(request).code("province");
        if (code != null && reading.directory().province(code) == null) {
            throw new BadParameter("province");
        }
        return code;
    }

    private HttpResponse<?> month(HttpRequest<?> request, YearMonth asked, @Nullable String province, Reading reading) {
        CalendarPages.Month month = calendar.month(asked, province, reading);
        Page page = page("calendar", month.model(), CalendarAddresses.PATH + "/" + asked, province, reading);
        return month.beyond() ? pages.answer(page, HttpStatus.NOT_FOUND) : pages.answer(request, page);
    }

    private HttpResponse<?> day(HttpRequest<?> request, LocalDate day, @Nullable String province, Reading reading) {
        int number = Parameters.of(request).whole("page", 1, 1, Pager.deepest(CalendarPages.DAY_PAGE_SIZE));
        Map<String, @Nullable Object> model = calendar.day(day, province, number, reading);
        Page page = page("calendar-day", model, CalendarAddresses.PATH + "/" + day, province, reading);
        return model.get("pager") instanceof Pager pager && pager.beyond()
                ? pages.answer(page, HttpStatus.NOT_FOUND)
                : pages.answer(request, page);
    }

    private static Page page(
            String view, Map<String, ?> model, String path, @Nullable String province, Reading reading) {
        String own = CalendarAddresses.in(province, path);
        return reading.page(view, model, own, Language.EN.address(own));
    }

    private HttpResponse<?> file(HttpRequest<?> request, YearMonth month, @Nullable String province, Reading reading) {
        List<PublicItem> items = new Happenings(reading, province)
                .between(month.atDay(1), month.plusMonths(1).atDay(1), 0, LARGEST_FILE)
                .items();
        return file(request, name(Dates.month(month, reading.language()), province, reading), items, reading);
    }

    /** One to subscribe to: what is to come, and what has just been. */
    @Get(uris = {"/calendar.ics", "/en/calendar.ics"})
    HttpResponse<?> subscription(HttpRequest<?> request) {
        Reading reading = catalogue.reading(request);
        String province = province(request, reading);
        List<PublicItem> items = new Happenings(reading, province)
                .notOverBy(reading.today().minusDays(DAYS_BACK), LARGEST_FILE)
                .items();
        return file(request, name("", province, reading), items, reading);
    }

    @Get(uris = {"/calendar/items/{id}.ics", "/en/calendar/items/{id}.ics"})
    HttpResponse<?> item(HttpRequest<?> request, String id) {
        Reading reading = catalogue.reading(request);
        PublicItem item = reading.item(id);
        if (item == null || item.occursFrom() == null) {
            throw new NoSuchPage();
        }
        return file(request, reading.card(item).title(), List.of(item), reading);
    }

    private String name(String month, @Nullable String province, Reading reading) {
        String where = Places.inWords(reading.directory().province(province), reading.language());
        return String.join(
                        " ",
                        texts.text(reading.language(), "calendar.title"),
                        month,
                        where == null ? texts.text(reading.language(), "site.name") : where)
                .replaceAll(" +", " ");
    }

    private HttpResponse<?> file(HttpRequest<?> request, String name, List<PublicItem> items, Reading reading) {
        return answers.answer(request, files.of(name, items, reading), TEXT_CALENDAR, reading.basis());
    }
}
