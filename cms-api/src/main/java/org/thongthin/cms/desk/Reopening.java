package org.thongthin.cms.desk;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.accounts.UnsentForm;
import org.thongthin.cms.content.Actor;

/** A page with a form that people write at length in: it can come back filled with what could not be taken. */
interface Reopening {
    /**
     * @return null where the form is another page's
     * @throws org.thongthin.cms.platform.Problem where the actor may not have written it, or there is nothing to write on
     */
    @Nullable
    MutableHttpResponse<?> reopen(HttpRequest<?> request, Actor actor, UnsentForm form, HttpStatus status);
}
