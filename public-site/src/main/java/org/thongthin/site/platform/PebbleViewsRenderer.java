package org.thongthin.site.platform;

import io.micronaut.core.io.Writable;
import io.micronaut.http.HttpRequest;
import io.micronaut.views.ViewsRenderer;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Pebble, strict: everything is escaped, and a name that the model lacks is an error. */
@Singleton
final class PebbleViewsRenderer implements ViewsRenderer<Map<String, ?>, HttpRequest<?>> {
    private final PebbleEngine engine;

    PebbleViewsRenderer(Texts texts, Assets assets) {
        var loader = new ClasspathLoader(PebbleViewsRenderer.class.getClassLoader());
        loader.setPrefix("views");
        loader.setSuffix(".peb");
        engine = new PebbleEngine.Builder()
                .loader(loader)
                .autoEscaping(true)
                .strictVariables(true)
                .cacheActive(true)
                .extension(new SiteExtension(texts, assets))
                .build();
    }

    @Override
    public Writable render(String view, @Nullable Map<String, ?> model, @Nullable HttpRequest<?> request) {
        Map<String, Object> variables = model == null ? Map.of() : new HashMap<>(model);
        Language language = variables.get("language") instanceof Language given ? given : Language.TH;
        return out -> engine.getTemplate(view).evaluate(out, variables, language.locale());
    }

    @Override
    public boolean exists(String view) {
        return engine.getLoader().resourceExists(view);
    }
}
