package org.thongthin.site.platform;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.netty.channel.ChannelPipelineCustomizer;
import io.micronaut.http.server.netty.NettyServerCustomizer;
import io.netty.channel.Channel;
import io.netty.channel.ChannelPipeline;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.thongthin.site.keeping.KeptAnswers;

/** What each connection does with a request before the framework hears of it: it mends the address, and gives what is kept. */
@Singleton
final class Pipelines implements BeanCreatedEventListener<NettyServerCustomizer.Registry> {
    private final Provider<KeptAnswers> kept;

    /** @param kept asked for when a connection comes: what it needs may need the server */
    Pipelines(Provider<KeptAnswers> kept) {
        this.kept = kept;
    }

    @Override
    public NettyServerCustomizer.Registry onCreated(BeanCreatedEvent<NettyServerCustomizer.Registry> event) {
        event.getBean().register(new Customizer(kept, null));
        return event.getBean();
    }

    private record Customizer(
            Provider<KeptAnswers> kept, @Nullable Channel channel) implements NettyServerCustomizer {
        @Override
        public NettyServerCustomizer specializeForChannel(Channel channel, ChannelRole role) {
            return new Customizer(kept, channel);
        }

        @Override
        public void onStreamPipelineBuilt() {
            if (channel == null) {
                return;
            }
            ChannelPipeline pipeline = channel.pipeline();
            String codec = ChannelPipelineCustomizer.HANDLER_HTTP_SERVER_CODEC;
            pipeline.addAfter(codec, "kept-answers", new KeptAnswersHandler(kept.get()));
            pipeline.addAfter(codec, "typed-addresses", new TypedAddresses());
        }
    }
}
