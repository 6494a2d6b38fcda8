package vn.khenthuong.engine.rest;

import org.springframework.stereotype.Component;
import vn.khenthuong.engine.EngineNames;
import vn.khenthuong.errors.EngineAddresses;

/** The interfaces of the engine and of its web applications. */
@Component
class RestAddresses implements EngineAddresses {

    @Override
    public boolean contains(String path) {
        return path.startsWith(EngineNames.REST) || path.startsWith(EngineNames.WEB_APPLICATIONS_API + "/");
    }
}
