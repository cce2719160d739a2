package org.thongthin.site.platform;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What templates may say beyond Pebble's own words.
 *
 * <ul>
 *   <li>{@code t('key', …)}: a text in the page's language; {@code name('key')}: the same, nothing where there is none.
 *   <li>{@code url('/path')}: a page of the site in the page's language; {@code asset('path')}: a file with its version.
 *   <li>{@code tongue(text)}: an attribute {@code lang} where the text is in another language than the page;
 *       {@code text | native}: the text in an element that has it.
 *   <li>the filters {@code day}, {@code time}, {@code number}, {@code dial} and {@code web}, and {@code moment}, which is for
 *       machines.
 * </ul>
 */
final class SiteExtension extends AbstractExtension {
    private final Texts texts;
    private final Assets assets;

    SiteExtension(Texts texts, Assets assets) {
        this.texts = texts;
        this.assets = assets;
    }

    @Override
    public Map<String, Function> getFunctions() {
        return Map.of(
                "t", new Call(this::text),
                "url", new Call((arguments, language) -> language.address(String.valueOf(arguments.getFirst()))),
                "tongue", new Call((arguments, language) -> tongue(arguments.getFirst(), language)),
                "name", new Call(this::name),
                "asset", new Call((arguments, language) -> assets.address(String.valueOf(arguments.getFirst()))));
    }

    private String text(List<Object> arguments, Language language) {
        Object[] rest = arguments.subList(1, arguments.size()).toArray();
        return texts.text(language, String.valueOf(arguments.getFirst()), rest);
    }

    /** An attribute that says so where a text on an English page is Thai; nothing elsewhere. */
    private static SafeString tongue(Object text, Language language) {
        return new SafeString(isForeign(text, language) ? " lang=\"th\"" : "");
    }

    /** The text, in an element that says so where it is Thai on an English page. */
    private static Object inItsLanguage(Object text, Language language) {
        return isForeign(text, language)
                ? new SafeString("<span lang=\"th\">" + Html.escaped(text.toString()) + "</span>")
                : text.toString();
    }

    private static boolean isForeign(Object text, Language language) {
        return language == Language.EN && Language.spoken(text.toString()) == Language.TH;
    }

    /** What a code that comes from cms-api is called; nothing for one that this version has not heard of. */
    private String name(List<Object> arguments, Language language) {
        return Objects.requireNonNullElse(texts.find(language, String.valueOf(arguments.getFirst())), "");
    }

    @Override
    public Map<String, Filter> getFilters() {
        return Map.of(
                "moment", new Shown((value, language) -> moment(value)),
                "day", new Shown((value, language) -> day(value, language)),
                "time", new Shown((value, language) -> Dates.time(instant(value), language)),
                "number", new Shown(SiteExtension::number),
                "native", new Shown(SiteExtension::inItsLanguage),
                "web", new Shown((value, language) -> Objects.requireNonNullElse(WebAddress.of(value.toString()), "")),
                "dial", new Shown((value, language) -> value.toString().replaceAll("[^0-9+]", "")));
    }

    /** A day is an ISO date, or the day on which a moment falls in Bangkok. */
    private static String day(Object value, Language language) {
        return value instanceof String text && text.length() == "2026-11-20".length()
                ? Dates.day(LocalDate.parse(text), language)
                : Dates.day(instant(value), language);
    }

    /** As HTML has it in {@code datetime}: three digits of a second at most, where there may be six. */
    private static String moment(Object value) {
        return instant(value).truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static Instant instant(Object value) {
        return value instanceof Instant instant
                ? instant
                : OffsetDateTime.parse(value.toString()).toInstant();
    }

    /** 1,200 or 85.50: satang only where there are any. */
    private static String number(Object value, Language language) {
        BigDecimal number = new BigDecimal(value.toString());
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        NumberFormat format = NumberFormat.getNumberInstance(Locale.ENGLISH);
        format.setMinimumFractionDigits(whole ? 0 : 2);
        format.setMaximumFractionDigits(2);
        return format.format(number);
    }

    private record Call(BiFunction<List<Object>, Language, Object> body) implements Function {
        @Override
        public @Nullable List<String> getArgumentNames() {
            return null;
        }

        @Override
        public Object execute(
                Map<String, Object> named, PebbleTemplate self, EvaluationContext context, int lineNumber) {
            List<Object> arguments = IntStream.range(0, named.size())
                    .mapToObj(i -> Objects.requireNonNull(named.get(String.valueOf(i))))
                    .toList();
            return body.apply(arguments, Language.of(context.getLocale()));
        }
    }

    private record Shown(BiFunction<Object, Language, Object> body) implements Filter {
        @Override
        public @Nullable List<String> getArgumentNames() {
            return null;
        }

        @Override
        public @Nullable Object apply(
                @Nullable Object input,
                Map<String, Object> named,
                PebbleTemplate self,
                EvaluationContext context,
                int lineNumber) {
            return input == null ? null : body.apply(input, Language.of(context.getLocale()));
        }
    }
}
