package org.thongthin.cms.history;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.accounts.People;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.ItemState;
import org.thongthin.cms.content.Items;
import org.thongthin.cms.content.Revision;
import org.thongthin.cms.content.RevisionJson;
import org.thongthin.cms.content.RevisionLine;

/** An item's revisions, and whose work they are, for who may read the item. */
@Singleton
public class RevisionReading {
    private static final int PAGE = 100;

    private final Items items;
    private final RevisionJson json;
    private final People people;

    RevisionReading(Items items, RevisionJson json, People people) {
        this.items = items;
        this.json = json;
        this.people = people;
    }

    /**
     * A hundred of them, newest first.
     *
     * @param cursor where the page before ended; null for the newest
     */
    @ReadOnly
    public Page<RevisionSummary> list(Actor actor, UUID itemId, @Nullable String cursor) {
        items.read(actor, itemId);
        int below = (int) Math.clamp(Cursor.decoded(cursor), 0, Integer.MAX_VALUE);
        List<RevisionLine> lines = items.revisions(itemId, below, PAGE + 1);
        Set<UUID> named = lines.stream()
                .flatMap(line -> RevisionSummary.people(line).stream())
                .collect(Collectors.toSet());
        Map<UUID, String> names = people.displayNames(named);
        return Page.of(lines, PAGE, RevisionLine::number).map(line -> RevisionSummary.of(line, names));
    }

    /** @throws org.thongthin.cms.platform.Refused 404 for a number that is none of the item's; else as for the item */
    @ReadOnly
    public RevisionView revision(Actor actor, UUID itemId, int number) {
        ItemState state = items.read(actor, itemId);
        Revision row = items.revision(itemId, number);
        RevisionLine line = RevisionLine.of(row);
        return new RevisionView(
                RevisionSummary.of(line, people.displayNames(RevisionSummary.people(line))),
                json.content(state.item().kind(), row),
                items.images(row.id()),
                json.comments(row));
    }
}
