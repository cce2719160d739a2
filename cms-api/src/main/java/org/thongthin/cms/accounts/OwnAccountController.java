package org.thongthin.cms.accounts;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import org.thongthin.cms.platform.JsonReading;
import org.thongthin.cms.platform.Refusals;

/** One's own password and e-mail address. */
@Refusals
@Controller("/api/v1/me")
@ExecuteOn(TaskExecutors.BLOCKING)
class OwnAccountController {
    private final OwnAccount own;
    private final JsonReading json;

    OwnAccountController(OwnAccount own, JsonReading json) {
        this.own = own;
        this.json = json;
    }

    @Put("/password")
    @Status(HttpStatus.NO_CONTENT)
    @RequestBody(content = @Content(schema = @Schema(implementation = OwnAccount.PasswordChange.class)))
    void password(HttpRequest<?> request, @Body byte[] body) {
        own.changePassword(request, json.read(body, OwnAccount.PasswordChange.class));
    }

    @Put("/email")
    @Status(HttpStatus.NO_CONTENT)
    @RequestBody(content = @Content(schema = @Schema(implementation = OwnAccount.EmailChange.class)))
    void email(HttpRequest<?> request, @Body byte[] body) {
        own.changeEmail(request, json.read(body, OwnAccount.EmailChange.class));
    }
}
