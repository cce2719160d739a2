package org.thongthin.cms.drafting;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.ItemState;
import org.thongthin.cms.platform.RequestKey;

/**
 * Makes the draft of a form that was opened for a new item, once, however often the form is sent: with a click too many, or
 * again because no answer came. Unlike the API's, its key stands for the form and not for one text: what a later try says
 * is for {@link EditDraft} to save.
 */
@Singleton
public class FirstSave {
    /** Of the form's own route, so that no key of the API's is ever the same. */
    private static final String PATH = "/desk/items";

    private final OnceOnly once;
    private final CreateDraft create;

    FirstSave(OnceOnly once, CreateDraft create) {
        this.once = once;
        this.create = create;
    }

    /**
     * @param key made with the form; good for a day
     * @return the draft, holding this document if it was made just now
     * @throws org.thongthin.cms.platform.Problem as {@link CreateDraft#create}; for a key that is none; 410 where the draft
     *     of an earlier try is gone
     */
    public ItemState begin(Actor actor, String key, JsonNode document) {
        byte[] form = ("form of a new " + document.path("kind").asText()).getBytes(StandardCharsets.UTF_8);
        return once.run(actor, RequestKey.of(key, PATH, form), () -> create.create(actor, document));
    }
}
