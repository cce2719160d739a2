package org.thongthin.cms.accounts;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.platform.ClientAddress;
import org.thongthin.cms.platform.FieldError;
import org.thongthin.cms.platform.Invalid;
import org.thongthin.cms.platform.JsonReading;
import org.thongthin.cms.platform.Refusals;

/** Signing in and out, and who one is. */
@Refusals
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
final class SessionController {
    /** @param code of the second factor, for an account that has one; others may leave it out, or send what they like */
    @Introspected
    record Credentials(
            @Nullable String username,
            @Nullable String password,
            @Nullable String code) {}

    /** As RFC 6749, section 5.1, names the fields; the lifetime in seconds. */
    @Introspected
    record Token(
            @JsonProperty("access_token") String accessToken,
            @JsonProperty("token_type") String tokenType,
            @JsonProperty("expires_in") long expiresIn) {}

    private final SignIn signIn;
    private final SignOut signOut;
    private final People people;
    private final JsonReading json;
    private final ClientAddress addresses;

    SessionController(SignIn signIn, SignOut signOut, People people, JsonReading json, ClientAddress addresses) {
        this.signIn = signIn;
        this.signOut = signOut;
        this.people = people;
        this.json = json;
        this.addresses = addresses;
    }

    @Post("/login")
    @RequestBody(content = @Content(schema = @Schema(implementation = Credentials.class)))
    Token login(HttpRequest<byte[]> request) {
        Credentials credentials = json.read(request, Credentials.class);
        String username = credentials.username();
        String password = credentials.password();
        List<FieldError> missing = new ArrayList<>();
        if (username == null || username.isBlank()) {
            missing.add(new FieldError("/username", "required"));
        }
        if (password == null || password.isEmpty()) {
            missing.add(new FieldError("/password", "required"));
        }
        if (username == null || password == null || !missing.isEmpty()) {
            throw new Invalid(missing);
        }
        IssuedSession session = signIn.signIn(username, password, addresses.of(request), SessionKind.API);
        return new Token(session.token(), "Bearer", session.lifetime().toSeconds());
    }

    @Delete("/session")
    @Status(HttpStatus.NO_CONTENT)
    void logout(HttpRequest<?> request) {
        signOut.signOut(request);
    }

    @Get("/me")
    Profile me(@Parameter(hidden = true) Actor actor) {
        return people.profile(actor.personId());
    }
}
