package org.thongthin.cms.desk;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.accounts.OwnAccount;
import org.thongthin.cms.accounts.People;
import org.thongthin.cms.accounts.Profile;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.notices.MailChoices;
import org.thongthin.cms.notices.Notices;
import org.thongthin.cms.platform.FieldError;
import org.thongthin.cms.platform.Invalid;
import org.thongthin.cms.platform.ProblemTexts;

/** One's own account. */
@Hidden
@Controller("/desk/me")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class MeController {
    private static final PersonForm UNTOUCHED = new PersonForm(Map.of(), Map.of());

    private final DeskPages pages;
    private final People people;
    private final OwnAccount own;
    private final MailChoices choices;
    private final ProblemTexts texts;

    MeController(DeskPages pages, People people, OwnAccount own, MailChoices choices, ProblemTexts texts) {
        this.pages = pages;
        this.people = people;
        this.own = own;
        this.choices = choices;
        this.texts = texts;
    }

    @Get
    HttpResponse<?> me(HttpRequest<?> request, Actor actor) {
        return show(request, actor, HttpStatus.OK, UNTOUCHED, null);
    }

    @Post("/password")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> password(HttpRequest<?> request, Actor actor, @Body Map<String, Object> form) {
        String password = DeskForm.text(form, "password");
        try {
            if (!password.equals(DeskForm.text(form, "again"))) {
                throw new Invalid(new FieldError("/again", "not-the-same"));
            }
            own.changePassword(request, new OwnAccount.PasswordChange(DeskForm.text(form, "current"), password));
            return DeskPages.to("/desk/me?done=password-changed");
        } catch (Invalid invalid) {
            PersonForm marked = UNTOUCHED.with(invalid, texts, DeskLanguage.of(request));
            return show(request, actor, HttpStatus.UNPROCESSABLE_ENTITY, marked, null);
        }
    }

    @Post("/email")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> email(HttpRequest<?> request, Actor actor, @Body Map<String, Object> form) {
        String email = DeskForm.text(form, "email").strip();
        try {
            own.changeEmail(request, new OwnAccount.EmailChange(DeskForm.text(form, "current"), email));
            return DeskPages.to("/desk/me?done=email-changed");
        } catch (Invalid invalid) {
            PersonForm sent = new PersonForm(Map.of("email", email), Map.of());
            PersonForm marked = sent.with(invalid, texts, DeskLanguage.of(request));
            return show(request, actor, HttpStatus.UNPROCESSABLE_ENTITY, UNTOUCHED, marked);
        }
    }

    /** @param email null for the address as it is */
    private HttpResponse<?> show(
            HttpRequest<?> request, Actor actor, HttpStatus status, PersonForm password, @Nullable PersonForm email) {
        Profile profile = people.profile(actor.personId());
        String present = profile.email() == null ? "" : profile.email();
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("profile", profile);
        model.put("passwordForm", password);
        model.put("emailForm", email == null ? new PersonForm(Map.of("email", present), Map.of()) : email);
        model.put("choice", Notices.reach(actor.role()) ? choices.of(actor.personId()) : null);
        model.put("mailSent", choices.isMailSent());
        return pages.answer(status, request, actor, "me", model);
    }
}
