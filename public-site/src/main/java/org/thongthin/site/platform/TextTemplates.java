package org.thongthin.site.platform;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.loader.StringLoader;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Templates of single texts, in the words of the pages' templates, for what is no HTML: nothing is escaped, that is for whoever puts
 * the text somewhere. What has no value, or no name, is an empty text: data are left out, not refused.
 */
@Singleton
public final class TextTemplates {
    private static final String HELD = "held by kept()";

    private final PebbleEngine engine;

    TextTemplates(Texts texts, Assets assets) {
        engine = new PebbleEngine.Builder()
                .loader(new StringLoader())
                .autoEscaping(false)
                .extension(new SiteExtension(texts, assets), new Keeping())
                .build();
    }

    /** A text that depends on what its names stand for. */
    public interface Text {
        /** Without blanks around it; empty where there is nothing to say. */
        String with(Map<String, ?> names, Language language);
    }

    /** A list that depends on what its names stand for. */
    public interface Entries {
        /** Empty where there is none. */
        List<?> with(Map<String, ?> names, Language language);
    }

    /** @param template as it stands between the tags of a page's template */
    public Text text(String template) {
        PebbleTemplate compiled = engine.getLiteralTemplate(template);
        return (names, language) -> evaluate(compiled, new HashMap<>(names), language);
    }

    /** @param expression names a list, such as {@code item.images} */
    public Entries entries(String expression) {
        PebbleTemplate compiled = engine.getLiteralTemplate("{{ kept(" + expression + ") }}");
        return (names, language) -> {
            Map<String, Object> given = new HashMap<>(names);
            Object[] held = new Object[1];
            given.put(HELD, held);
            evaluate(compiled, given, language);
            return held[0] instanceof List<?> list ? list : List.of();
        };
    }

    private static String evaluate(PebbleTemplate template, Map<String, Object> names, Language language) {
        var text = new StringWriter();
        try {
            template.evaluate(text, names, language.locale());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().strip();
    }

    /** A template gives text and nothing else; this lets a value out as it is. */
    private static final class Keeping extends AbstractExtension {
        @Override
        public Map<String, Function> getFunctions() {
            return Map.of("kept", new Kept());
        }
    }

    private static final class Kept implements Function {
        @Override
        public @Nullable List<String> getArgumentNames() {
            return null;
        }

        @Override
        public Object execute(
                Map<String, Object> named, PebbleTemplate self, EvaluationContext context, int lineNumber) {
            if (context.getVariable(HELD) instanceof Object[] held) {
                held[0] = named.get("0");
            }
            return "";
        }
    }
}
