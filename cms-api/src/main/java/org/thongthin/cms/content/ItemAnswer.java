package org.thongthin.cms.content;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.net.URI;
import org.thongthin.cms.platform.IfMatch;

/** The answer to whatever read or changed an item: the item, and the ETag that the next change has to carry. */
@Singleton
public class ItemAnswer {
    private final ItemViews views;

    ItemAnswer(ItemViews views) {
        this.views = views;
    }

    public MutableHttpResponse<ItemView> ok(ItemState state) {
        return with(HttpResponse.ok(), views.of(state));
    }

    public MutableHttpResponse<ItemView> ok(ItemView view) {
        return with(HttpResponse.ok(), view);
    }

    public MutableHttpResponse<ItemView> created(ItemState state) {
        URI location = URI.create("/api/v1/items/" + state.item().id());
        return with(HttpResponse.created(location), views.of(state));
    }

    private static MutableHttpResponse<ItemView> with(MutableHttpResponse<ItemView> response, ItemView view) {
        return response.body(view).header(HttpHeaders.ETAG, IfMatch.etag(view.version()));
    }
}
