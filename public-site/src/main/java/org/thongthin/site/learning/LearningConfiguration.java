package org.thongthin.site.learning;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.time.Duration;

/**
 * How much may be counted, and how often it is told. The keys are explained in application.yml.
 *
 * @param every how often cms-api is told
 * @param mostQueries different queries of a day that are held
 * @param mostAskings of a day that are held, one a visitor and query
 * @param mostOfOne different queries of a day that count of one visitor
 */
@ConfigurationProperties("learning")
record LearningConfiguration(Duration every, int mostQueries, int mostAskings, int mostOfOne) {}
