package org.thongthin.site.readmodel;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.thongthin.search.index.ReadModel;
import org.thongthin.site.platform.SiteConfiguration;

/** Opens the read model when the process starts, with whatever it held when the last one ended. */
@Factory
final class ReadModelFactory {
    @Singleton
    @Bean(preDestroy = "close")
    ReadModel readModel(SiteConfiguration configuration) {
        return ReadModel.open(configuration.index());
    }
}
