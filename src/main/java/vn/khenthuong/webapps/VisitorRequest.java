package vn.khenthuong.webapps;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;

/** A request that opens no session unless somebody signs in with it. */
final class VisitorRequest extends HttpServletRequestWrapper {

    private VisitorSession visit;

    VisitorRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public HttpSession getSession() {
        return getSession(true);
    }

    @Override
    public HttpSession getSession(boolean create) {
        var lasting = super.getSession(false);
        if (lasting != null || !create) {
            return lasting;
        }
        if (visit == null) {
            visit = new VisitorSession(getServletContext());
        }
        return visit.isOver() ? super.getSession(true) : visit;
    }
}
