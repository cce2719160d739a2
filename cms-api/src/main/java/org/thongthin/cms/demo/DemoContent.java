package org.thongthin.cms.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fills an empty demo: every item takes the way of any other, by the editors' and moderators' own operations, its
 * pictures as uploads. An item that is there already is left as people have made it.
 */
@Singleton
@Requires(env = "demo")
class DemoContent implements ApplicationEventListener<StartupEvent>, Ordered {
    private static final Logger LOG = LoggerFactory.getLogger(DemoContent.class);

    private final DemoItems files;
    private final DemoNewsroom newsroom;
    private final boolean wanted;

    DemoContent(DemoItems files, DemoNewsroom newsroom, @Value("${demo.content:true}") boolean wanted) {
        this.files = files;
        this.newsroom = newsroom;
        this.wanted = wanted;
    }

    /** Behind the demo's organisations and accounts. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        if (!wanted || newsroom.isOpen()) {
            return;
        }
        List<JsonNode> items = files.all();
        int written = 0;
        for (JsonNode item : items) {
            if (newsroom.publish(item)) {
                written++;
            }
        }
        newsroom.open();
        LOG.info("demo content: {} of {} items written", written, items.size());
    }
}
