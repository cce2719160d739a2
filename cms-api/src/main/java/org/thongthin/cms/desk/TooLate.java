package org.thongthin.cms.desk;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.ItemState;
import org.thongthin.cms.content.Items;
import org.thongthin.cms.history.History;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.Refused;

/** Says that somebody else was faster: who, when, and what the item is now. */
@Singleton
class TooLate {
    private final DeskPages pages;
    private final Items items;
    private final History history;

    TooLate(DeskPages pages, Items items, History history) {
        this.pages = pages;
        this.items = items;
        this.history = history;
    }

    /** @throws Refused what was refused, where nobody else is the reason */
    HttpResponse<?> answer(HttpRequest<?> request, Actor actor, UUID id, Refused refused) {
        if (refused.code() != ProblemCode.STALE && refused.code() != ProblemCode.ILLEGAL_TRANSITION) {
            throw refused;
        }
        ItemState now = items.read(actor, id);
        List<History.Entry> entries = history.of(actor, id);
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("title", now.newest().title());
        model.put("own", "/desk/items/" + id);
        model.put("stage", now.newest().stage().code());
        model.put("last", entries.isEmpty() ? null : entries.getFirst());
        return pages.answer(HttpStatus.valueOf(refused.code().status()), request, actor, "too-late", model);
    }
}
