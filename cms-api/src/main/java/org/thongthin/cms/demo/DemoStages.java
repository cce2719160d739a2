package org.thongthin.cms.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.ItemState;
import org.thongthin.cms.content.Role;
import org.thongthin.cms.drafting.Display;
import org.thongthin.cms.drafting.EditDraft;
import org.thongthin.cms.drafting.Submission;
import org.thongthin.cms.moderation.GiveBack;
import org.thongthin.cms.moderation.Takedown;
import org.thongthin.cms.moderation.Verification;
import org.thongthin.cms.platform.IfMatch;

/** Takes a demo item from its draft to the state that its file names. */
@Singleton
@Requires(env = "demo")
class DemoStages {
    private final DemoRows rows;
    private final Submission submission;
    private final Verification verification;
    private final GiveBack giveBack;
    private final Takedown takedown;
    private final Display display;
    private final EditDraft edit;

    DemoStages(
            DemoRows rows,
            Submission submission,
            Verification verification,
            GiveBack giveBack,
            Takedown takedown,
            Display display,
            EditDraft edit) {
        this.rows = rows;
        this.submission = submission;
        this.verification = verification;
        this.giveBack = giveBack;
        this.takedown = takedown;
        this.display = display;
        this.edit = edit;
    }

    /**
     * @param document the item as it was created
     * @param wanted {@code state}, {@code daysAgo} and what the state needs
     */
    void take(Actor editor, ItemState item, ObjectNode document, JsonNode wanted) {
        UUID id = item.item().id();
        Actor moderator = new Actor(rows.person("DLA", "moderator-a"), Role.MODERATOR, "DLA", null);
        String state = wanted.path("state").asText();
        if (!state.equals("draft")) {
            submission.submit(editor, id, version(item));
        }
        switch (state) {
            case "draft", "submitted" -> {}
            case "returned" ->
                giveBack(moderator, id, wanted.path("returnReason").asText());
            case "verified" -> verify(moderator, id);
            case "hidden" -> {
                verify(moderator, id);
                display.set(editor, id, current(id), () -> new Display.Setting(false, null, null));
            }
            case "taken-down" -> {
                verify(moderator, id);
                takedown.takeDown(
                        moderator,
                        id,
                        current(id),
                        () -> new Takedown.Order(wanted.path("takedownReason").asText()));
            }
            case "newer-draft" -> {
                verify(moderator, id);
                ObjectNode newer = document.deepCopy();
                newer.setAll((ObjectNode) wanted.path("newer"));
                edit.replace(editor, id, current(id), () -> newer);
            }
            default -> throw new IllegalStateException("the demo knows no state " + state);
        }
        backdate(id, wanted.path("daysAgo").asInt());
    }

    /** As many days as the file says, and some minutes by its id, so that no two look alike. */
    private void backdate(UUID id, int days) {
        int minutes = days * 24 * 60 + Math.floorMod(id.hashCode(), 600);
        rows.backdateRevisions(id, minutes);
        rows.backdateItem(id, minutes);
    }

    private void verify(Actor moderator, UUID id) {
        verification.verify(moderator, id, current(id));
    }

    private void giveBack(Actor moderator, UUID id, String reason) {
        giveBack.giveBack(moderator, id, current(id), () -> new GiveBack.Answer(reason, List.of()));
    }

    private IfMatch current(UUID id) {
        return IfMatch.version(rows.version(id));
    }

    private static IfMatch version(ItemState item) {
        return IfMatch.version(item.item().version());
    }
}
