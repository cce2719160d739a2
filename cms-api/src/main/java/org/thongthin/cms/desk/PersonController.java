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
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.accounts.AccountList;
import org.thongthin.cms.accounts.AccountView;
import org.thongthin.cms.accounts.ChangeAccount;
import org.thongthin.cms.accounts.OpenAccount;
import org.thongthin.cms.accounts.OpenedAccount;
import org.thongthin.cms.accounts.ResetPassword;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.platform.IfMatch;
import org.thongthin.cms.platform.Invalid;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.ProblemTexts;
import org.thongthin.cms.platform.Refused;

/** One account and its keeper: made, changed, disabled, given a new password. */
@Hidden
@Controller("/desk/people")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class PersonController {
    private static final String CHANGE_PROVINCE = "province";

    private final DeskPages pages;
    private final PersonSheets sheets;
    private final AccountList list;
    private final OpenAccount open;
    private final ChangeAccount change;
    private final ResetPassword reset;
    private final ProblemTexts texts;

    PersonController(
            DeskPages pages,
            PersonSheets sheets,
            AccountList list,
            OpenAccount open,
            ChangeAccount change,
            ResetPassword reset,
            ProblemTexts texts) {
        this.pages = pages;
        this.sheets = sheets;
        this.list = list;
        this.open = open;
        this.change = change;
        this.reset = reset;
        this.texts = texts;
    }

    @Get("/new")
    HttpResponse<?> blank(HttpRequest<?> request, Actor actor) {
        return show(request, actor, HttpStatus.OK, sheets.blank(actor, DeskLanguage.of(request)));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> create(HttpRequest<?> request, Actor actor, @Body Map<String, Object> form) {
        PersonForm sent = PersonForm.sent(form);
        if (DeskForm.text(form, "do").equals(CHANGE_PROVINCE)) {
            return show(request, actor, HttpStatus.OK, sheets.of(actor, sent, null, DeskLanguage.of(request)));
        }
        try {
            return password(request, actor, HttpStatus.CREATED, open.open(actor, sent::input));
        } catch (Invalid invalid) {
            return wrong(request, actor, sent, null, invalid);
        }
    }

    @Get("/{id}")
    HttpResponse<?> account(HttpRequest<?> request, Actor actor, UUID id) {
        AccountView account = list.read(actor, id);
        Map<String, @Nullable Object> model =
                sheets.of(actor, PersonForm.of(account), account, DeskLanguage.of(request));
        return show(request, actor, HttpStatus.OK, model);
    }

    @Post("/{id}/edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> save(HttpRequest<?> request, Actor actor, UUID id, @Body Map<String, Object> form) {
        AccountView account = list.read(actor, id);
        PersonForm sent = PersonForm.sent(form);
        if (DeskForm.text(form, "do").equals(CHANGE_PROVINCE)) {
            Map<String, @Nullable Object> model = sheets.of(actor, sent, account, DeskLanguage.of(request));
            model.put("version", DeskForm.version(form));
            return show(request, actor, HttpStatus.OK, model);
        }
        try {
            IfMatch seen = IfMatch.version(DeskForm.version(form));
            change.change(actor, id, seen, () -> sent.change(account.disabled()));
            return DeskPages.to("/desk/people/" + id + "?done=person-saved");
        } catch (Invalid invalid) {
            return wrong(request, actor, sent, account, invalid);
        } catch (Refused refused) {
            return tooLate(request, actor, id, sent, refused);
        }
    }

    @Post("/{id}/disabling")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> disable(HttpRequest<?> request, Actor actor, UUID id, @Body Map<String, Object> form) {
        AccountView account = list.read(actor, id);
        try {
            IfMatch seen = IfMatch.version(DeskForm.version(form));
            change.change(actor, id, seen, () -> PersonForm.of(account).change(true));
            return DeskPages.to("/desk/people/" + id + "?done=person-disabled");
        } catch (Refused refused) {
            return tooLate(request, actor, id, null, refused);
        }
    }

    @Post("/{id}/enabling")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> enable(HttpRequest<?> request, Actor actor, UUID id, @Body Map<String, Object> form) {
        AccountView account = list.read(actor, id);
        try {
            IfMatch seen = IfMatch.version(DeskForm.version(form));
            change.change(actor, id, seen, () -> PersonForm.of(account).change(false));
            return DeskPages.to("/desk/people/" + id + "?done=person-enabled");
        } catch (Refused refused) {
            return tooLate(request, actor, id, null, refused);
        }
    }

    @Post("/{id}/password")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> renew(HttpRequest<?> request, Actor actor, UUID id, @Body Map<String, Object> form) {
        try {
            IfMatch seen = IfMatch.version(DeskForm.version(form));
            return password(request, actor, HttpStatus.OK, reset.reset(actor, id, seen));
        } catch (Refused refused) {
            return tooLate(request, actor, id, null, refused);
        }
    }

    /** The one time that a password is shown: in the answer itself, since no address may lead to it. */
    private HttpResponse<?> password(HttpRequest<?> request, Actor actor, HttpStatus status, OpenedAccount opened) {
        return pages.answer(
                status,
                request,
                actor,
                "person-password",
                Map.of("account", opened.account(), "password", opened.temporaryPassword()));
    }

    private HttpResponse<?> wrong(
            HttpRequest<?> request, Actor actor, PersonForm sent, @Nullable AccountView account, Invalid invalid) {
        PersonForm marked = sent.with(invalid, texts, DeskLanguage.of(request));
        Map<String, @Nullable Object> model = sheets.of(actor, marked, account, DeskLanguage.of(request));
        return show(request, actor, HttpStatus.UNPROCESSABLE_ENTITY, model);
    }

    /** @param sent what is not lost by being late; null where nothing was written */
    private HttpResponse<?> tooLate(
            HttpRequest<?> request, Actor actor, UUID id, @Nullable PersonForm sent, Refused refused) {
        if (refused.code() != ProblemCode.STALE) {
            throw refused;
        }
        AccountView now = list.read(actor, id);
        PersonForm form = sent == null ? PersonForm.of(now) : sent;
        Map<String, @Nullable Object> model = sheets.of(actor, form, now, DeskLanguage.of(request));
        model.put("late", sent == null ? "nothing-done" : "nothing-lost");
        return show(request, actor, HttpStatus.PRECONDITION_FAILED, model);
    }

    private HttpResponse<?> show(
            HttpRequest<?> request, Actor actor, HttpStatus status, Map<String, @Nullable Object> model) {
        return pages.answer(status, request, actor, "person", model);
    }
}
