package org.thongthin.site.calendar;

import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thongthin.site.browse.Card;
import org.thongthin.site.browse.Pager;
import org.thongthin.site.browse.Places;
import org.thongthin.site.browse.Provinces;
import org.thongthin.site.browse.Reading;
import org.thongthin.site.browse.Told;
import org.thongthin.site.platform.Dates;
import org.thongthin.site.platform.Language;

/** What the calendar's pages show. */
@Singleton
final class CalendarPages {
    /** How many a day of the month names; the rest stands on the day's own page. */
    private static final int NAMED = 3;

    static final int DAY_PAGE_SIZE = 24;

    private final Provinces provinces;

    CalendarPages(Provinces provinces) {
        this.provinces = provinces;
    }

    /**
     * A day of the month.
     *
     * @param name such as วันเสาร์ที่ 5 ธันวาคม 2569
     * @param total how much takes place
     * @param named the first of it
     */
    record Day(
            LocalDate date,
            String name,
            boolean inMonth,
            boolean today,
            long total,
            List<Happening> named,
            String address) {
        public int number() {
            return date.getDayOfMonth();
        }

        public long more() {
            return total - named.size();
        }
    }

    /** A day of the week: its name and its short form. */
    record Weekday(String name, String shortly) {}

    /** A month that can be gone to. */
    record MonthLink(String name, String address) {}

    /**
     * A month and what stands around it.
     *
     * @param beyond whether nothing leads here: it is before all that is told, or after it
     */
    record Month(Map<String, @Nullable Object> model, boolean beyond) {}

    Month month(YearMonth month, @Nullable String province, Reading reading) {
        Language language = reading.language();
        Happenings happenings = new Happenings(reading, province);
        LocalDate today = reading.today();
        Told all = happenings.between(month.atDay(1), month.plusMonths(1).atDay(1), 0, 0);
        List<List<Day>> weeks = MonthGrid.weeks(month).stream()
                .map(week -> week.stream()
                        .map(day -> day(day, month, today, province, happenings, language))
                        .toList())
                .toList();
        YearMonth first = earlier(happenings.firstMonth(), YearMonth.from(today));
        YearMonth last = later(happenings.lastMonth(), YearMonth.from(today));
        boolean beyond = month.isBefore(first) || month.isAfter(last);
        Map<String, @Nullable Object> model = around(province, reading);
        model.put("month", Dates.month(month, language));
        model.put("address", CalendarAddresses.month(month, null, language));
        model.put(
                "weekdays",
                MonthGrid.WEEK.stream().map(day -> weekday(day, language)).toList());
        model.put("weeks", weeks);
        model.put(
                "days",
                weeks.stream()
                        .flatMap(List::stream)
                        .filter(day -> day.inMonth() && day.total() > 0)
                        .toList());
        model.put("total", all.total());
        model.put("previous", beyond || !first.isBefore(month) ? null : link(month.minusMonths(1), province, language));
        model.put("next", beyond || !last.isAfter(month) ? null : link(month.plusMonths(1), province, language));
        model.put("nearest", beyond ? link(month.isBefore(first) ? first : last, province, language) : null);
        model.put(
                "current", month.equals(YearMonth.from(today)) ? null : CalendarAddresses.current(province, language));
        model.put("file", CalendarAddresses.file(month, province, language));
        return new Month(model, beyond);
    }

    private static Day day(
            LocalDate day,
            YearMonth month,
            LocalDate today,
            @Nullable String province,
            Happenings happenings,
            Language language) {
        boolean inMonth = YearMonth.from(day).equals(month);
        Told told = inMonth ? happenings.between(day, day.plusDays(1), 0, NAMED) : Told.NOTHING;
        return new Day(
                day,
                Dates.weekdayAndDay(day, language),
                inMonth,
                day.equals(today),
                told.total(),
                happenings.on(day, told.items()),
                CalendarAddresses.day(day, province, language));
    }

    private static YearMonth earlier(@Nullable YearMonth some, YearMonth other) {
        return some == null || some.isAfter(other) ? other : some;
    }

    private static YearMonth later(@Nullable YearMonth some, YearMonth other) {
        return some == null || some.isBefore(other) ? other : some;
    }

    private static Weekday weekday(DayOfWeek day, Language language) {
        return new Weekday(
                day.getDisplayName(TextStyle.FULL, language.locale()),
                day.getDisplayName(TextStyle.SHORT, language.locale()));
    }

    private static MonthLink link(YearMonth month, @Nullable String province, Language language) {
        return new MonthLink(Dates.month(month, language), CalendarAddresses.month(month, province, language));
    }

    Map<String, @Nullable Object> day(LocalDate day, @Nullable String province, int page, Reading reading) {
        Language language = reading.language();
        Happenings happenings = new Happenings(reading, province);
        Told told = happenings.between(day, day.plusDays(1), (page - 1) * DAY_PAGE_SIZE, DAY_PAGE_SIZE);
        Map<String, @Nullable Object> model = around(province, reading);
        List<Card> cards = told.items().stream().map(reading::card).toList();
        model.put("day", Dates.weekdayAndDay(day, language));
        model.put("today", day.equals(reading.today()));
        model.put("cards", cards);
        model.put(
                "pager",
                Pager.of(
                        page,
                        DAY_PAGE_SIZE,
                        told.total(),
                        CalendarAddresses.day(day, null, language),
                        CalendarAddresses.query(province)));
        model.put("monthLink", link(YearMonth.from(day), province, language));
        return model;
    }

    private Map<String, @Nullable Object> around(@Nullable String province, Reading reading) {
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("regions", provinces.byRegion(reading.directory(), Map.of(), reading.language()));
        model.put("province", province);
        model.put("provinceSaid", Places.inWords(reading.directory().province(province), reading.language()));
        return model;
    }
}
