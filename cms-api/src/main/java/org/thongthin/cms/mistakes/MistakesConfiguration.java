package org.thongthin.cms.mistakes;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.time.Duration;

/**
 * How long readers' reports are kept.
 *
 * @param keepAddresses how long a reader's address is known after their report is closed
 * @param keepUnansweredAddresses how long it is known at most, from when they wrote
 * @param keep how long a closed report is kept
 */
@ConfigurationProperties("mistakes")
public record MistakesConfiguration(Duration keepAddresses, Duration keepUnansweredAddresses, Duration keep) {}
