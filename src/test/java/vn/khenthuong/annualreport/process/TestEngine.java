package vn.khenthuong.annualreport.process;

import java.util.function.Supplier;
import vn.khenthuong.engine.EngineAsSystem;

/** The bare engine of a process test knows no users. */
final class TestEngine {

    static final EngineAsSystem AS_SYSTEM = new EngineAsSystem() {
        @Override
        public <T> T call(Supplier<T> work) {
            return work.get();
        }
    };

    private TestEngine() {}
}
