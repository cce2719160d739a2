package org.thongthin.site.mistakes;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.time.Duration;

/**
 * How many reports are taken, and how they get to cms-api. The keys are explained in application.yml.
 *
 * @param mostOfOne reports of one network in a day
 * @param mostOfItem reports of one item in a day
 * @param mostInAll reports in a day, of all networks and items
 * @param deliverWithin how long a reader waits for cms-api to take theirs
 * @param retryEvery how often what waits is tried again
 * @param mostWaiting reports that may wait on this machine
 */
@ConfigurationProperties("mistakes")
record MistakesConfiguration(
        int mostOfOne, int mostOfItem, int mostInAll, Duration deliverWithin, Duration retryEvery, int mostWaiting) {}
