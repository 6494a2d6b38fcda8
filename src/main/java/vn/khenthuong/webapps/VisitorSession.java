package vn.khenthuong.webapps;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;

/** A session for the length of a request: the web applications want one from everybody, and most of what they put into it is nothing. */
final class VisitorSession implements HttpSession {

    private final ServletContext context;
    private final Map<String, Object> attributes = new HashMap<>();
    /** Sessions live in real time, whatever time it is in the domain. */
    private final long begun = Clock.systemUTC().millis();

    private boolean over;
    private int maxInactiveInterval;

    VisitorSession(ServletContext context) {
        this.context = context;
    }

    /** Whether somebody has ended it, as whoever signs in does before opening one that lasts. */
    boolean isOver() {
        return over;
    }

    @Override
    public void invalidate() {
        over = true;
        attributes.clear();
    }

    @Override
    public Object getAttribute(String name) {
        return attributes.get(name);
    }

    @Override
    public Enumeration<String> getAttributeNames() {
        return Collections.enumeration(attributes.keySet());
    }

    @Override
    public void setAttribute(String name, Object value) {
        if (value == null) {
            attributes.remove(name);
        } else {
            attributes.put(name, value);
        }
    }

    @Override
    public void removeAttribute(String name) {
        attributes.remove(name);
    }

    @Override
    public long getCreationTime() {
        return begun;
    }

    @Override
    public String getId() {
        return "";
    }

    @Override
    public long getLastAccessedTime() {
        return begun;
    }

    @Override
    public ServletContext getServletContext() {
        return context;
    }

    @Override
    public void setMaxInactiveInterval(int seconds) {
        maxInactiveInterval = seconds;
    }

    @Override
    public int getMaxInactiveInterval() {
        return maxInactiveInterval;
    }

    @Override
    public boolean isNew() {
        return true;
    }
}
