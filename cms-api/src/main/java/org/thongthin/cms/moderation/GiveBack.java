package org.thongthin.cms.moderation;

import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Action;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.FieldComment;
import org.thongthin.cms.content.ItemState;
import org.thongthin.cms.content.Revisions;
import org.thongthin.cms.content.Transition;
import org.thongthin.cms.platform.FieldError;
import org.thongthin.cms.platform.IfMatch;
import org.thongthin.cms.platform.Invalid;

/** A moderator returns a revision to its editors, saying why (ส่งกลับแก้ไข). */
@Singleton
public class GiveBack {
    /**
     * @param reason what the editors should mend, for people to read
     * @param fields comments on single fields
     */
    @Introspected
    public record Answer(@Nullable String reason, @Nullable List<FieldComment> fields) {}

    private static final int MOST_COMMENTS = 50;

    private final Transition transition;
    private final Revisions revisions;

    GiveBack(Transition transition, Revisions revisions) {
        this.transition = transition;
        this.revisions = revisions;
    }

    public ItemState giveBack(Actor actor, UUID id, IfMatch ifMatch, Supplier<Answer> asked) {
        return transition.apply(actor, id, ifMatch::require, Action.RETURN, (state, now) -> {
            Answer answer = asked.get();
            String reason = Reason.require("/reason", answer.reason());
            List<FieldComment> comments = comments(answer.fields());
            revisions.giveBack(state.newest(), actor.personId(), reason, comments, now);
            return Map.of("fields", comments.stream().map(FieldComment::pointer).toList());
        });
    }

    private static List<FieldComment> comments(@Nullable List<FieldComment> given) {
        if (given == null) {
            return List.of();
        }
        if (given.size() > MOST_COMMENTS) {
            throw new Invalid(new FieldError("/fields", "too-many", MOST_COMMENTS));
        }
        List<FieldComment> comments = new ArrayList<>();
        for (int index = 0; index < given.size(); index++) {
            FieldComment comment = given.get(index);
            if (comment == null
                    || comment.pointer() == null
                    || !comment.pointer().matches("(/[^/\\s]{1,40}){1,6}")) {
                throw new Invalid(new FieldError("/fields/" + index + "/pointer", "unknown"));
            }
            String text = Reason.require("/fields/" + index + "/comment", comment.comment());
            comments.add(new FieldComment(comment.pointer(), text));
        }
        return comments;
    }
}
