package vn.khenthuong.webapps;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import vn.khenthuong.engine.EngineNames;

/** A request that opens no session unless somebody signs in with it, be it in the place of somebody who was. */
final class VisitorRequest extends HttpServletRequestWrapper {

    private VisitorSession visit;
    private boolean renews;

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
            renews |= lasting != null
                    && getRequestURI().startsWith(getContextPath() + EngineNames.WEB_APPLICATIONS_SIGN_IN);
            return lasting;
        }
        if (renews) {
            return super.getSession(true);
        }
        if (visit == null) {
            visit = new VisitorSession(getServletContext());
        }
        return visit.isOver() ? super.getSession(true) : visit;
    }
}
