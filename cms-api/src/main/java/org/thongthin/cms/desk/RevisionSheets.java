package org.thongthin.cms.desk;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Action;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.ItemReading;
import org.thongthin.cms.content.ItemState;
import org.thongthin.cms.content.Items;
import org.thongthin.cms.content.PictureDifference;
import org.thongthin.cms.content.RevisionDiff;
import org.thongthin.cms.content.Workflow;
import org.thongthin.cms.history.History;
import org.thongthin.cms.history.Page;
import org.thongthin.cms.history.RevisionReading;
import org.thongthin.cms.history.RevisionSummary;
import org.thongthin.cms.history.RevisionView;
import org.thongthin.cms.platform.Language;

/** Gathers what an item was, for its pages of revisions and of history. */
@Singleton
class RevisionSheets {
    private final Items items;
    private final ItemReading reading;
    private final RevisionReading revisions;
    private final History history;
    private final Facts facts;
    private final Names names;

    RevisionSheets(
            Items items, ItemReading reading, RevisionReading revisions, History history, Facts facts, Names names) {
        this.items = items;
        this.reading = reading;
        this.revisions = revisions;
        this.history = history;
        this.facts = facts;
        this.names = names;
    }

    Map<String, @Nullable Object> list(Actor actor, UUID id, String cursor, Language language) {
        Page<RevisionSummary> page = revisions.list(actor, id, cursor);
        Map<String, @Nullable Object> model = head(items.read(actor, id), language);
        model.put("revisions", page.entries());
        model.put("next", page.next());
        return model;
    }

    Map<String, @Nullable Object> revision(Actor actor, UUID id, int number, Language language) {
        RevisionView revision = revisions.revision(actor, id, number);
        ItemState state = items.read(actor, id);
        Map<String, @Nullable Object> model = head(state, language);
        model.put("about", revision.about());
        model.put("facts", facts.of(revision.content(), language));
        model.put("images", revision.images());
        model.put("comments", revision.comments());
        model.put("labels", new Labels(DeskWords.ALL, language));
        model.put("restorable", isRestorable(actor, state, number));
        model.put("faults", List.of());
        return model;
    }

    private static boolean isRestorable(Actor actor, ItemState state, int number) {
        boolean older = number != state.newest().number();
        return older
                && state.item().deletedAt() == null
                && Workflow.rule(actor.role(), Action.EDIT, state.newest().stage()) != null;
    }

    Map<String, @Nullable Object> difference(Actor actor, UUID id, int before, int after, Language language) {
        RevisionView old = revisions.revision(actor, id, before);
        RevisionView now = revisions.revision(actor, id, after);
        Map<String, @Nullable Object> model = head(items.read(actor, id), language);
        model.put("before", old.about());
        model.put("after", now.about());
        model.put(
                "fields",
                Difference.between(facts.of(now.content(), language), facts.of(old.content(), language)).stream()
                        .filter(Difference::isChanged)
                        .toList());
        model.put("pictures", pictures(reading.diff(actor, id, before, after)));
        return model;
    }

    private static List<PictureDifference> pictures(RevisionDiff diff) {
        return diff.changes().stream()
                .map(RevisionDiff.Change::pictures)
                .filter(pictures -> pictures != null)
                .flatMap(List::stream)
                .toList();
    }

    Map<String, @Nullable Object> history(Actor actor, UUID id, String cursor, Language language) {
        Page<History.Entry> page = history.of(actor, id, cursor);
        Map<String, @Nullable Object> model = head(items.read(actor, id), language);
        model.put("history", HistoryLine.of(page.entries(), language));
        model.put("next", page.next());
        return model;
    }

    private Map<String, @Nullable Object> head(ItemState state, Language language) {
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("item", state.item());
        model.put("title", state.newest().title());
        model.put("newest", state.newest().number());
        model.put("stage", state.newest().stage().code());
        model.put("own", "/desk/items/" + state.item().id());
        model.put("owner", names.organisation(state.item().ownerCode(), language));
        model.put("place", names.placeOf(state.item().ownerCode(), language));
        return model;
    }
}
