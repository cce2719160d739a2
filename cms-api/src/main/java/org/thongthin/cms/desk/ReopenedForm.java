package org.thongthin.cms.desk;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.accounts.People;
import org.thongthin.cms.accounts.Profile;
import org.thongthin.cms.accounts.UnsentForm;
import org.thongthin.cms.content.Action;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.ItemState;
import org.thongthin.cms.content.Items;
import org.thongthin.cms.content.Workflow;
import org.thongthin.cms.content.kind.Kind;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.Refused;

/** The form of an item, new or not, with what was typed in it. */
@Singleton
class ReopenedForm implements Reopening {
    private static final String NEW = "/desk/items";
    private static final Pattern EDIT =
            Pattern.compile("/desk/items/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/(?:edit|merge)");

    private final FormPages forms;
    private final ConflictPage conflicts;
    private final Items items;
    private final People people;

    ReopenedForm(FormPages forms, ConflictPage conflicts, Items items, People people) {
        this.forms = forms;
        this.conflicts = conflicts;
        this.items = items;
        this.people = people;
    }

    @Override
    public @Nullable MutableHttpResponse<?> reopen(
            HttpRequest<?> request, Actor actor, UnsentForm unsent, HttpStatus status) {
        Matcher edited = EDIT.matcher(unsent.path());
        boolean fresh = unsent.path().equals(NEW);
        if (!fresh && !edited.matches()) {
            return null;
        }
        FormPages.requireEditor(actor);
        Map<String, Object> form = DeskForm.of(unsent.fields());
        if (fresh) {
            requireColleague(actor, unsent.person());
            Kind kind = Kind.find(DeskForm.text(form, "kind"));
            return kind == null
                    ? null
                    : forms.show(request, actor, status, OpenForm.sent(kind, FormFields.sent(kind, form), null, form));
        }
        ItemState state = items.read(actor, UUID.fromString(edited.group(1)));
        Kind kind = FormPages.kind(state);
        OpenForm sent = OpenForm.sent(kind, FormFields.sent(kind, form), state, form);
        if (Workflow.rule(actor.role(), Action.EDIT, state.newest().stage()) == null) {
            return conflicts.show(request, actor, state, sent.fields(), sent.base(), status);
        }
        return forms.show(request, actor, status, sent);
    }

    /** There is no item yet that could say who may write it: so only who works where its writer does. */
    private void requireColleague(Actor actor, @Nullable UUID writer) {
        if (actor.personId().equals(writer)) {
            return;
        }
        Profile.OwnOrganisation theirs =
                writer == null ? null : people.profile(writer).organisation();
        if (theirs == null || !Objects.equals(theirs.code(), actor.organisationCode())) {
            throw new Refused(ProblemCode.FORBIDDEN);
        }
    }
}
