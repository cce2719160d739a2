package org.thongthin.cms.desk;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.ItemState;
import org.thongthin.cms.content.Items;
import org.thongthin.cms.content.LastChange;
import org.thongthin.cms.content.LastChanges;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.Refused;

/** Says that somebody else was faster: who, when, and what the item is now. */
@Singleton
class TooLate {
    private final DeskPages pages;
    private final Items items;
    private final LastChanges changes;

    TooLate(DeskPages pages, Items items, LastChanges changes) {
        this.pages = pages;
        this.items = items;
        this.changes = changes;
    }

    /** @throws Refused what was refused, where nobody else is the reason */
    HttpResponse<?> answer(HttpRequest<?> request, Actor actor, UUID id, Refused refused) {
        if (refused.code() != ProblemCode.STALE && refused.code() != ProblemCode.ILLEGAL_TRANSITION) {
            throw refused;
        }
        ItemState now = items.read(actor, id);
        LastChange last = changes.of(id);
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("title", now.newest().title());
        model.put("own", "/desk/items/" + id);
        model.put("review", "/desk/review/" + id);
        model.put("stage", now.newest().stage().code());
        model.put("labels", new Labels(DeskWords.ALL, DeskLanguage.of(request)));
        model.put("last", last);
        model.put("ownDoing", last != null && actor.personId().equals(last.personId()));
        model.put("next", QueueForm.of(request).at(NextInQueue.QUEUE + "/next"));
        return pages.answer(HttpStatus.valueOf(refused.code().status()), request, actor, "too-late", model);
    }
}
