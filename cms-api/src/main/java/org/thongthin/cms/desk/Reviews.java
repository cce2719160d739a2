package org.thongthin.cms.desk;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.accounts.People;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.ItemImage;
import org.thongthin.cms.content.ItemState;
import org.thongthin.cms.content.Items;
import org.thongthin.cms.content.PictureDifference;
import org.thongthin.cms.content.Revision;
import org.thongthin.cms.content.RevisionJson;
import org.thongthin.cms.moderation.CannedReasons;
import org.thongthin.cms.moderation.Lease;
import org.thongthin.cms.moderation.Leases;
import org.thongthin.cms.moderation.duplicates.Duplicates;
import org.thongthin.cms.platform.Language;

/** Gathers what a moderator needs to see to decide on a submitted revision. */
@Singleton
class Reviews {
    /** How often an open page renews its lease while the lease lasts: one that gets lost leaves time for another. */
    private static final int RENEWALS = 3;

    private final Items items;
    private final RevisionJson json;
    private final Facts facts;
    private final Names names;
    private final People people;
    private final CannedReasons reasons;
    private final Leases leases;
    private final Duplicates duplicates;
    private final Duration renewal;

    Reviews(
            Items items,
            RevisionJson json,
            Facts facts,
            Names names,
            People people,
            CannedReasons reasons,
            Leases leases,
            Duplicates duplicates) {
        this.items = items;
        this.json = json;
        this.facts = facts;
        this.names = names;
        this.people = people;
        this.reasons = reasons;
        this.leases = leases;
        this.duplicates = duplicates;
        this.renewal = leases.length().dividedBy(RENEWALS);
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
        List<Difference> fields =
                Difference.between(words(state, newest, language), live == null ? null : words(state, live, language));
        List<Fact> blank = fields.stream()
                .filter(field -> !field.isGiven())
                .map(Difference::now)
                .toList();
        model.put("fields", fields);
        model.put("blank", blank);
        model.put(
                "hasBlankComment",
                blank.stream().anyMatch(fact -> !form.comment(fact.pointer()).isEmpty()));
        model.put("images", images);
        model.put("added", live == null ? Set.of() : without(images, before));
        model.put(
                "removed",
                live == null
                        ? List.of()
                        : before.stream()
                                .filter(image -> !hashes(images).contains(image.hash()))
                                .toList());
        Lease lease = leases.of(actor, state.item().id());
        model.put("standing", new ReviewLease.Standing(lease, null));
        model.put("held", lease == null || lease.mine() ? null : lease);
        model.put("renewal", renewal.toMillis());
        model.put("canned", canned(actor, form));
        model.put("pictureChanges", live == null ? List.of() : PictureDifference.between(before, images));
        model.put("alike", Alike.of(duplicates.of(actor, state.item().id())));
        model.put("form", form);
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

    /** Those that are offered; and what was ticked stays, though an administrator may have changed its words since. */
    private Set<String> canned(Actor actor, ReturnForm form) {
        Set<String> canned = new LinkedHashSet<>();
        reasons.of(actor).forEach(reason -> canned.add(reason.text()));
        canned.addAll(form.picked());
        return canned;
    }
}
