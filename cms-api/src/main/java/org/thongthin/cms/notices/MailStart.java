package org.thongthin.cms.notices;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says once whether people hear by e-mail. */
@Singleton
class MailStart implements ApplicationEventListener<StartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(MailStart.class);

    private final MailSettings settings;

    MailStart(MailSettings settings) {
        this.settings = settings;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        if (settings.isOn()) {
            LOG.info("e-mail goes through {}:{}", settings.host(), settings.port());
        } else {
            LOG.info("no e-mail is sent, since MAIL_HOST is not set; notices at the desk are there");
        }
    }
}
