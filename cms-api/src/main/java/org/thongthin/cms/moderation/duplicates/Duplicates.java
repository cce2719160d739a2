package org.thongthin.cms.moderation.duplicates;

import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.thongthin.cms.content.Action;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.ItemContent;
import org.thongthin.cms.content.ItemState;
import org.thongthin.cms.content.Items;
import org.thongthin.cms.content.Likeness;
import org.thongthin.cms.content.Workflow;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.Refused;

/**
 * Items that look or read so much like another that a moderator should see both. A hint: nothing is refused by it, as
 * two offices may well write of one festival.
 */
@Singleton
public class Duplicates implements Likeness {
    private static final int ALIKE = 60;
    private static final int MOST_NOTED = 20;

    private final PrintRows prints;
    private final DuplicateRows rows;
    private final Items items;

    Duplicates(PrintRows prints, DuplicateRows rows, Items items) {
        this.prints = prints;
        this.rows = rows;
        this.items = items;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(ItemState submitted, ItemContent content) {
        UUID item = submitted.item().id();
        UUID revision = submitted.newest().id();
        rows.lock();
        rows.forget(item);
        prints.compareLooks(item, revision, MOST_NOTED);
        TextPrint print = TextPrint.of(Shingles.of(content));
        if (print == null) {
            prints.remove(item);
            return;
        }
        prints.put(item, revision, print);
        rows.noteTexts(item, mostAlike(prints.shares(item, print)));
    }

    private static Map<UUID, Integer> mostAlike(Map<UUID, Integer> shares) {
        return shares.entrySet().stream()
                .filter(share -> share.getValue() >= ALIKE)
                .sorted(Map.Entry.<UUID, Integer>comparingByValue().reversed())
                .limit(MOST_NOTED)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * What the item is like, by the text first; at most {@value #MOST_NOTED}.
     *
     * @throws Refused 404, 410, or 403 for who never decides
     */
    @ReadOnly
    public List<Duplicate> of(Actor actor, UUID itemId) {
        items.read(actor, itemId);
        requireDecider(actor);
        return rows.of(itemId, MOST_NOTED);
    }

    /** Those of these items that have likely duplicates; in one statement however many they are. */
    @ReadOnly
    public Set<UUID> flagged(Collection<UUID> itemIds) {
        return itemIds.isEmpty() ? Set.of() : rows.flagged(itemIds);
    }

    /** They may be of any office and at any stage: for those who read all of these. */
    private static void requireDecider(Actor actor) {
        if (!Workflow.mayEver(actor.role(), Action.VERIFY)) {
            throw new Refused(ProblemCode.FORBIDDEN);
        }
    }
}
