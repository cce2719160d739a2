package org.thongthin.cms.desk;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Action;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.ItemState;
import org.thongthin.cms.content.Items;
import org.thongthin.cms.content.Workflow;
import org.thongthin.cms.content.kind.Kind;
import org.thongthin.cms.history.History;
import org.thongthin.cms.platform.Language;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.Refused;

/** Shows both versions of an item that two people wrote at once, to choose from field by field. */
@Singleton
class ConflictPage {
    /** A hidden field that carries what was typed. */
    record Carried(String name, String value) {}

    private final DeskPages pages;
    private final FormPages forms;
    private final Items items;
    private final History history;
    private final Names names;

    ConflictPage(DeskPages pages, FormPages forms, Items items, History history, Names names) {
        this.pages = pages;
        this.forms = forms;
        this.items = items;
        this.history = history;
        this.names = names;
    }

    /**
     * @param mine what was to be saved
     * @throws Refused what was refused, where nobody else is the reason
     */
    MutableHttpResponse<?> answer(
            HttpRequest<?> request, Actor actor, UUID id, FormFields mine, Base base, Refused refused) {
        if (refused.code() != ProblemCode.STALE && refused.code() != ProblemCode.ILLEGAL_TRANSITION) {
            throw refused;
        }
        return show(
                request,
                actor,
                items.read(actor, id),
                mine,
                base,
                HttpStatus.valueOf(refused.code().status()));
    }

    MutableHttpResponse<?> show(
            HttpRequest<?> request, Actor actor, ItemState now, FormFields mine, Base base, HttpStatus status) {
        Language language = DeskLanguage.of(request);
        Kind kind = FormPages.kind(now);
        FormFields theirs = FormFields.of(forms.content(now));
        History.Entry last = history.of(actor, now.item().id()).getFirst();
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put(
                "conflict",
                Conflict.between(
                        kind,
                        theirs,
                        mine,
                        base,
                        new UnitWords(names, language),
                        last.by(),
                        now.item().updatedAt()));
        model.put("own", "/desk/items/" + now.item().id());
        model.put("title", now.newest().title());
        model.put("stage", now.newest().stage().code());
        model.put(
                "closed", Workflow.rule(actor.role(), Action.EDIT, now.newest().stage()) == null);
        model.put("version", now.item().version());
        model.put("base", Base.of(kind, theirs).text());
        model.put("carried", carried(mine));
        model.put("labels", new Labels(DeskWords.ALL, language));
        return pages.answer(status, request, actor, "conflict", model);
    }

    private static List<Carried> carried(FormFields fields) {
        List<Carried> carried = new ArrayList<>();
        fields.values().forEach((name, texts) -> texts.forEach(text -> carried.add(new Carried(name, text))));
        return carried;
    }
}
