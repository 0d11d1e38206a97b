package vn.chieng.reading;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/** The SQL that this thread sends while a piece of work is done, as those say who send it. */
public final class Statements extends AppenderBase<ILoggingEvent> implements AutoCloseable {

    private final List<Logger> senders = Stream.of("org.springframework.jdbc.core.JdbcTemplate", "org.hibernate.SQL")
            .map(name -> (Logger) LoggerFactory.getLogger(name)).toList();
    private final Thread mine = Thread.currentThread();
    private final List<String> sent = new ArrayList<>();

    public Statements() {
        start();
        senders.forEach(sender -> {
            sender.setLevel(Level.DEBUG);
            sender.setAdditive(false);
            sender.addAppender(this);
        });
    }

    public List<String> sent() {
        return List.copyOf(sent);
    }

    @Override
    protected void append(ILoggingEvent event) {
        var message = event.getFormattedMessage();
        var isSql = event.getLoggerName().startsWith("org.hibernate") || message.startsWith("Executing prepared SQL statement")
                || message.startsWith("Executing SQL ");
        if (isSql && Thread.currentThread() == mine) {
            sent.add(message);
        }
    }

    @Override
    public void close() {
        senders.forEach(sender -> {
            sender.detachAppender(this);
            sender.setAdditive(true);
            sender.setLevel(null);
        });
    }
}
