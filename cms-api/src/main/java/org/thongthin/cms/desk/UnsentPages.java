package org.thongthin.cms.desk;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.accounts.People;
import org.thongthin.cms.accounts.UnsentForm;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.platform.Problem;

/** Gives a form back that could not be taken: to who wrote it, or to who may write the same. Never sends it by itself. */
@Singleton
class UnsentPages {
    private final DeskPages pages;
    private final SignInPage signIn;
    private final Visitor visitor;
    private final People people;
    private final List<Reopening> reopenings;

    UnsentPages(DeskPages pages, SignInPage signIn, Visitor visitor, People people, List<Reopening> reopenings) {
        this.pages = pages;
        this.signIn = signIn;
        this.visitor = visitor;
        this.people = people;
        this.reopenings = reopenings;
    }

    /** The way in, carrying the form along; or the form itself, where somebody signed in again meanwhile. */
    MutableHttpResponse<?> answer(HttpRequest<?> request, UnsentForm form) {
        Actor actor = visitor.of(request);
        return actor == null ? signIn.carrying(request, form) : reopen(request, actor, form, HttpStatus.FORBIDDEN);
    }

    MutableHttpResponse<?> reopen(HttpRequest<?> request, Actor actor, UnsentForm form, HttpStatus status) {
        UUID writer = form.person();
        boolean own = actor.personId().equals(writer);
        new UnsentNote(own || writer == null ? null : people.displayName(writer)).on(request);
        try {
            for (Reopening reopening : reopenings) {
                MutableHttpResponse<?> page = reopening.reopen(request, actor, form, status);
                if (page != null) {
                    return page;
                }
            }
            return other(request, actor, own ? form : null, status);
        } catch (Problem notTheirs) {
            return other(request, actor, own ? form : null, status);
        }
    }

    /** @param form null where it is not for the actor's eyes */
    private MutableHttpResponse<?> other(
            HttpRequest<?> request, Actor actor, @Nullable UnsentForm form, HttpStatus status) {
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("form", form);
        model.put("labels", new Labels(DeskWords.ALL, DeskLanguage.of(request)));
        return pages.answer(status, request, actor, "unsent", model);
    }
}
