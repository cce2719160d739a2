package org.thongthin.cms.desk;

import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Access;
import org.thongthin.cms.content.Action;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.Item;
import org.thongthin.cms.content.ItemReading;
import org.thongthin.cms.content.ItemState;
import org.thongthin.cms.content.Items;
import org.thongthin.cms.content.Revision;
import org.thongthin.cms.content.RevisionJson;
import org.thongthin.cms.content.Workflow;
import org.thongthin.cms.content.kind.Kind;
import org.thongthin.cms.drafting.Submission;
import org.thongthin.cms.history.History;
import org.thongthin.cms.mistakes.Mistakes;
import org.thongthin.cms.platform.Language;
import org.thongthin.cms.platform.Messages;
import org.thongthin.cms.platform.ProblemTexts;

/** Gathers everything about one item for its page. */
@Singleton
class ItemSheets {
    /** Lines of history on the item's own page; all of them have a page of their own. */
    private static final int LATEST = 5;

    private final Messages words = DeskWords.ALL;
    private final Items items;
    private final ItemReading reading;
    private final RevisionJson json;
    private final Submission submission;
    private final History history;
    private final Facts facts;
    private final Names names;
    private final ProblemTexts texts;
    private final UploadLimits limits;
    private final Mistakes mistakes;

    ItemSheets(
            Items items,
            ItemReading reading,
            RevisionJson json,
            Submission submission,
            History history,
            Facts facts,
            Names names,
            ProblemTexts texts,
            UploadLimits limits,
            Mistakes mistakes) {
        this.items = items;
        this.reading = reading;
        this.json = json;
        this.submission = submission;
        this.history = history;
        this.facts = facts;
        this.names = names;
        this.texts = texts;
        this.limits = limits;
        this.mistakes = mistakes;
    }

    Map<String, @Nullable Object> of(Actor actor, UUID id, Language language) {
        ItemState state = items.read(actor, id);
        Item item = state.item();
        Revision newest = state.newest();
        Kind kind = Kind.of(item.kind());
        Set<Action> open = open(actor, state);
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("item", item);
        model.put("revision", newest);
        model.put("live", state.live());
        model.put("stage", newest.stage().code());
        model.put("kind", kind);
        model.put("own", "/desk/items/" + id);
        model.put("facts", facts.of(json.content(item.kind(), newest), language));
        model.put("images", items.images(newest.id()));
        model.put("owner", names.organisation(item.ownerCode(), language));
        model.put("place", names.placeOf(item.ownerCode(), language));
        model.put("comments", json.comments(newest));
        model.put("person", actor.personId());
        model.put("may", open.stream().map(Action::name).toList());
        model.put("shares", Access.mayShare(actor.role()));
        model.put("decides", Workflow.rule(actor.role(), Action.VERIFY, newest.stage()) != null);
        model.put("missing", open.contains(Action.SUBMIT) ? missing(state, language) : List.of());
        model.put("mistakes", mistakes.waiting(actor, id));
        model.put("publicity", reading.publicity(actor, id));
        model.put(
                "history",
                HistoryLine.of(history.of(actor, id).stream().limit(LATEST).toList(), language));
        model.put("labels", new Labels(words, language));
        model.put("limits", limits);
        model.put("upload", Upload.NONE);
        model.put("display", DisplayForm.of(item));
        model.put("takedownReason", "");
        model.put("takedownFault", "");
        return model;
    }

    /** What the role may do at this stage, less what the item's own state leaves nothing to do for. */
    private static Set<Action> open(Actor actor, ItemState state) {
        Set<Action> open = EnumSet.noneOf(Action.class);
        open.addAll(Workflow.open(actor.role(), state.newest().stage()));
        boolean deleted = state.item().deletedAt() != null;
        boolean takenDown = state.item().takenDownAt() != null;
        if (deleted) {
            open.retainAll(EnumSet.of(Action.UNDELETE));
        } else {
            open.remove(Action.UNDELETE);
        }
        open.remove(takenDown ? Action.TAKE_DOWN : Action.RESTORE);
        return open;
    }

    private List<ItemForm.Fault> missing(ItemState state, Language language) {
        String edit = "/desk/items/" + state.item().id() + "/edit";
        return submission.missing(state).stream()
                .map(fault -> {
                    boolean picture = fault.pointer().startsWith("/images");
                    String where = picture ? pictureField(fault.pointer()) : edit + "#" + Fact.id(fault.pointer());
                    String label = picture ? pictureLabel(fault.pointer()) : Fact.label(fault.pointer());
                    return new ItemForm.Fault(
                            where, label, texts.field(fault).text().in(language));
                })
                .toList();
    }

    /** Where the page of the item has the field: {@code /images/2/alt} is {@code #alt-2}. */
    private static String pictureField(String pointer) {
        return pointer.endsWith("/alt") ? "#alt-" + pointer.split("/", -1)[2] : "#pictures";
    }

    private static String pictureLabel(String pointer) {
        return pointer.endsWith("/alt") ? "label.images.alt" : "label.images";
    }
}
