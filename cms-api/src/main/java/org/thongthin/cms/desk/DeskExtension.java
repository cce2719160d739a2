package org.thongthin.cms.desk;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.platform.Language;
import org.thongthin.cms.platform.Messages;
import org.thongthin.cms.platform.Moment;

/**
 * What templates may say beyond Pebble's own words: {@code t('key', …)}, {@code asset('name')}, and the filters
 * {@code moment}, {@code hour}, {@code since} and {@code local}.
 */
@Singleton
final class DeskExtension extends AbstractExtension {
    private final Messages words = DeskWords.ALL;
    private final Assets assets;
    private final Clock clock;

    DeskExtension(Assets assets, Clock clock) {
        this.assets = assets;
        this.clock = clock;
    }

    @Override
    public Map<String, Function> getFunctions() {
        return Map.of(
                "t",
                        new Call((arguments, language) -> {
                            Object[] rest =
                                    arguments.subList(1, arguments.size()).toArray();
                            return words.in(language, String.valueOf(arguments.getFirst()), rest);
                        }),
                "asset", new Call((arguments, language) -> assets.address(String.valueOf(arguments.getFirst()))));
    }

    @Override
    public Map<String, Filter> getFilters() {
        return Map.of(
                "moment", new Shown((value, language) -> Dates.moment((Instant) value, language)),
                "hour", new Shown((value, language) -> Moment.hour((Instant) value, language)),
                "since",
                        new Shown((value, language) ->
                                Dates.span(Duration.between((Instant) value, clock.instant()), words, language)),
                "local",
                        new Shown((value, language) -> LocalDateTime.ofInstant((Instant) value, Dates.BANGKOK)
                                .withNano(0)
                                .toString()));
    }

    private record Call(BiFunction<List<Object>, Language, String> body) implements Function {
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
            return body.apply(arguments, languageOf(context));
        }
    }

    private record Shown(BiFunction<Object, Language, String> body) implements Filter {
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
            return input == null ? null : body.apply(input, languageOf(context));
        }
    }

    private static Language languageOf(EvaluationContext context) {
        return Language.EN.locale().equals(context.getLocale()) ? Language.EN : Language.TH;
    }
}
