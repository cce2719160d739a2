package org.thongthin.cms.content;

import static org.thongthin.cms.content.Action.DELETE;
import static org.thongthin.cms.content.Action.DISPLAY;
import static org.thongthin.cms.content.Action.EDIT;
import static org.thongthin.cms.content.Action.RESTORE;
import static org.thongthin.cms.content.Action.RETURN;
import static org.thongthin.cms.content.Action.SUBMIT;
import static org.thongthin.cms.content.Action.TAKE_DOWN;
import static org.thongthin.cms.content.Action.UNDELETE;
import static org.thongthin.cms.content.Action.VERIFY;
import static org.thongthin.cms.content.Action.WITHDRAW;
import static org.thongthin.cms.content.Role.ADMINISTRATOR;
import static org.thongthin.cms.content.Role.EDITOR;
import static org.thongthin.cms.content.Role.MODERATOR;
import static org.thongthin.cms.content.Stage.DRAFT;
import static org.thongthin.cms.content.Stage.RETURNED;
import static org.thongthin.cms.content.Stage.SUBMITTED;
import static org.thongthin.cms.content.Stage.VERIFIED;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.Refused;

/**
 * The one table that says who may do what to an item at which stage of its newest revision, and where that leads. Pure:
 * the API, the desk and the tests read the same rows. Whose items a role reaches is {@link Access}'s word.
 */
public final class Workflow {
    /**
     * One legal transition.
     *
     * @param changesPublic whether the public may see a difference afterwards, so that a change row is written
     */
    public record Rule(Action action, Role role, Stage from, Stage to, boolean changesPublic) {}

    private static final List<Rule> TABLE = List.of(
            own(EDIT, DRAFT, DRAFT),
            own(EDIT, RETURNED, RETURNED),
            own(EDIT, VERIFIED, DRAFT),
            own(SUBMIT, DRAFT, SUBMITTED),
            own(SUBMIT, RETURNED, SUBMITTED),
            own(WITHDRAW, SUBMITTED, DRAFT),
            dla(VERIFY, MODERATOR, SUBMITTED, VERIFIED, true),
            dla(RETURN, MODERATOR, SUBMITTED, RETURNED, false),
            atOnce(DISPLAY, DRAFT),
            atOnce(DISPLAY, SUBMITTED),
            atOnce(DISPLAY, RETURNED),
            atOnce(DISPLAY, VERIFIED),
            atOnce(DELETE, DRAFT),
            atOnce(DELETE, SUBMITTED),
            atOnce(DELETE, RETURNED),
            atOnce(DELETE, VERIFIED),
            dla(TAKE_DOWN, MODERATOR, DRAFT, DRAFT, true),
            dla(TAKE_DOWN, MODERATOR, SUBMITTED, SUBMITTED, true),
            dla(TAKE_DOWN, MODERATOR, RETURNED, RETURNED, true),
            dla(TAKE_DOWN, MODERATOR, VERIFIED, VERIFIED, true),
            dla(RESTORE, MODERATOR, DRAFT, DRAFT, true),
            dla(RESTORE, MODERATOR, SUBMITTED, SUBMITTED, true),
            dla(RESTORE, MODERATOR, RETURNED, RETURNED, true),
            dla(RESTORE, MODERATOR, VERIFIED, VERIFIED, true),
            dla(UNDELETE, ADMINISTRATOR, DRAFT, DRAFT, true),
            dla(UNDELETE, ADMINISTRATOR, SUBMITTED, SUBMITTED, true),
            dla(UNDELETE, ADMINISTRATOR, RETURNED, RETURNED, true),
            dla(UNDELETE, ADMINISTRATOR, VERIFIED, VERIFIED, true));

    private Workflow() {}

    /** The whole table. */
    public static List<Rule> table() {
        return TABLE;
    }

    /** Whether this role has this action at all, at some stage. */
    public static boolean mayEver(Role role, Action action) {
        return TABLE.stream().anyMatch(rule -> rule.role() == role && rule.action() == action);
    }

    /** The rule for it; null where it is illegal. */
    public static @Nullable Rule rule(Role role, Action action, Stage from) {
        return TABLE.stream()
                .filter(rule -> rule.role() == role && rule.action() == action && rule.from() == from)
                .findFirst()
                .orElse(null);
    }

    /**
     * As {@link #rule}, for who goes on only if it is legal.
     *
     * @throws Refused 409
     */
    public static Rule require(Role role, Action action, Stage from) {
        Rule rule = rule(role, action, from);
        if (rule == null) {
            throw new Refused(ProblemCode.ILLEGAL_TRANSITION);
        }
        return rule;
    }

    /** What this role may do at this stage, in the order of {@link Action}; for the buttons of a page. */
    public static List<Action> open(Role role, Stage stage) {
        return Arrays.stream(Action.values())
                .filter(action -> rule(role, action, stage) != null)
                .toList();
    }

    private static Rule own(Action action, Stage from, Stage to) {
        return new Rule(action, EDITOR, from, to, false);
    }

    private static Rule atOnce(Action action, Stage stage) {
        return new Rule(action, EDITOR, stage, stage, true);
    }

    private static Rule dla(Action action, Role role, Stage from, Stage to, boolean changesPublic) {
        return new Rule(action, role, from, to, changesPublic);
    }
}
