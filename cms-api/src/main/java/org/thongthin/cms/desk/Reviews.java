package org.thongthin.cms.desk;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.accounts.People;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.ItemImage;
import org.thongthin.cms.content.ItemState;
import org.thongthin.cms.content.Items;
import org.thongthin.cms.content.Revision;
import org.thongthin.cms.content.RevisionJson;
import org.thongthin.cms.moderation.Queue;
import org.thongthin.cms.platform.Language;
import org.thongthin.cms.platform.Messages;
import org.thongthin.cms.platform.Paging;

/** Gathers what a moderator needs to see to decide on a submitted revision. */
@Singleton
class Reviews {
    /** The canned reasons stand in the bundle as {@code canned.1} and on. */
    private static final int MOST_CANNED = 20;

    private final Messages words = Messages.of("desk");
    private final Items items;
    private final RevisionJson json;
    private final Facts facts;
    private final Names names;
    private final People people;
    private final Queue queue;

    Reviews(Items items, RevisionJson json, Facts facts, Names names, People people, Queue queue) {
        this.items = items;
        this.json = json;
        this.facts = facts;
        this.names = names;
        this.people = people;
        this.queue = queue;
    }

    Map<String, @Nullable Object> of(Actor actor, ItemState state, ReturnForm form, Language language) {
        Revision newest = state.newest();
        Revision live = state.live();
        List<ItemImage> images = items.images(newest.id());
        List<ItemImage> before = live == null ? List.of() : items.images(live.id());
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("item", state.item());
        model.put("revision", newest);
        model.put("live", live);
        model.put("own", "/desk/items/" + state.item().id());
        model.put("review", "/desk/review/" + state.item().id());
        model.put("owner", names.organisation(state.item().ownerCode(), language));
        model.put("place", names.placeOf(state.item().ownerCode(), language));
        model.put("submitter", newest.submittedBy() == null ? null : people.displayName(newest.submittedBy()));
        model.put("mine", actor.personId().equals(newest.submittedBy()));
        model.put(
                "fields",
                Difference.between(words(state, newest, language), live == null ? null : words(state, live, language)));
        model.put("images", images);
        model.put("added", live == null ? Set.of() : without(images, before));
        model.put(
                "removed",
                live == null
                        ? List.of()
                        : before.stream()
                                .filter(image -> !hashes(images).contains(image.hash()))
                                .toList());
        model.put("canned", canned());
        model.put("form", form);
        model.put(
                "queuePlace",
                NextInQueue.place(newest.submittedAt(), state.item().id()));
        model.put("queue", QueueSize.of(queue.page(actor, new Paging(1, 1))));
        return model;
    }

    private List<Fact> words(ItemState state, Revision revision, Language language) {
        return facts.of(json.content(state.item().kind(), revision), language);
    }

    private static Set<String> without(List<ItemImage> images, List<ItemImage> before) {
        Set<String> added = new HashSet<>(hashes(images));
        added.removeAll(hashes(before));
        return added;
    }

    private static Set<String> hashes(List<ItemImage> images) {
        return images.stream().map(ItemImage::hash).collect(Collectors.toSet());
    }

    /** In Thai whatever language the moderator reads: the editors read them. */
    private List<String> canned() {
        return IntStream.rangeClosed(1, MOST_CANNED)
                .mapToObj(number -> "canned." + number)
                .filter(words::has)
                .map(key -> words.in(Language.TH, key))
                .toList();
    }
}
