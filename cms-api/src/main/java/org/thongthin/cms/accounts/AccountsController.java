package org.thongthin.cms.accounts;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.platform.IfMatch;
import org.thongthin.cms.platform.JsonReading;
import org.thongthin.cms.platform.OnceOnly;
import org.thongthin.cms.platform.Paging;
import org.thongthin.cms.platform.Precondition;
import org.thongthin.cms.platform.Refusals;
import org.thongthin.cms.platform.RequestKey;

/** The accounts that somebody keeps for others. */
@Refusals
@Controller("/api/v1/accounts")
@ExecuteOn(TaskExecutors.BLOCKING)
class AccountsController {
    private final AccountList list;
    private final OpenAccount open;
    private final ChangeAccount change;
    private final ResetPassword reset;
    private final OnceOnly once;
    private final JsonReading json;

    AccountsController(
            AccountList list,
            OpenAccount open,
            ChangeAccount change,
            ResetPassword reset,
            OnceOnly once,
            JsonReading json) {
        this.list = list;
        this.open = open;
        this.change = change;
        this.reset = reset;
        this.once = once;
        this.json = json;
    }

    @Get
    @Parameter(name = "page", in = ParameterIn.QUERY, description = "From 1, which it is where absent.")
    @Parameter(name = "size", in = ParameterIn.QUERY, description = "Accounts a page: 1 to 100, 10 where absent.")
    AccountPage accounts(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Paging paging,
            @Nullable @QueryValue String q,
            @Nullable @QueryValue String role,
            @Nullable @QueryValue String organisation,
            @Nullable @QueryValue String cursor) {
        return list.page(actor, AccountFilters.of(q, role, organisation), paging, AccountCursor.decode(cursor));
    }

    @Post
    @Status(HttpStatus.CREATED)
    @RequestBody(content = @Content(schema = @Schema(implementation = AccountInput.class)))
    HttpResponse<OpenedAccount> open(
            @Parameter(hidden = true) Actor actor,
            @Nullable @Header(RequestKey.HEADER) String key,
            HttpRequest<?> request,
            @Body byte[] body) {
        OpenedAccount opened = once.run(
                actor.personId(),
                RequestKey.of(key, request.getPath(), body),
                () -> open.open(actor, () -> json.read(body, AccountInput.class)),
                made -> new OnceOnly.Made(made.account().id(), made.temporaryPassword()),
                before -> new OpenedAccount(list.read(actor, before.id()), Objects.requireNonNull(before.shownOnce())));
        URI location = URI.create("/api/v1/accounts/" + opened.account().id());
        return tagged(HttpResponse.created(opened, location), opened.account());
    }

    @Get("/{id}")
    HttpResponse<AccountView> account(@Parameter(hidden = true) Actor actor, UUID id) {
        AccountView account = list.read(actor, id);
        return tagged(HttpResponse.ok(account), account);
    }

    @Put("/{id}")
    @RequestBody(content = @Content(schema = @Schema(implementation = AccountChange.class)))
    HttpResponse<AccountView> change(
            @Parameter(hidden = true) Actor actor, UUID id, @Precondition IfMatch ifMatch, @Body byte[] body) {
        AccountView account = change.change(actor, id, ifMatch, () -> json.read(body, AccountChange.class));
        return tagged(HttpResponse.ok(account), account);
    }

    @Post("/{id}/password")
    HttpResponse<OpenedAccount> reset(@Parameter(hidden = true) Actor actor, UUID id, @Precondition IfMatch ifMatch) {
        OpenedAccount renewed = reset.reset(actor, id, ifMatch);
        return tagged(HttpResponse.ok(renewed), renewed.account());
    }

    private static <T> HttpResponse<T> tagged(MutableHttpResponse<T> response, AccountView account) {
        return response.header(HttpHeaders.ETAG, IfMatch.etag(account.version()));
    }
}
