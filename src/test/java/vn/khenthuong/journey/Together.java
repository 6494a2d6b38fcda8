package vn.khenthuong.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Several people at the same moment. */
final class Together {

    private static final long PATIENCE_SECONDS = 60;

    private Together() {}

    /** What each of them got, in the order given; what one of them throws fails the test. */
    @SafeVarargs
    static <T> List<T> act(Callable<T>... people) throws Exception {
        return act(List.of(people));
    }

    static <T> List<T> act(List<Callable<T>> people) throws Exception {
        var barrier = new CyclicBarrier(people.size());
        var pool = Executors.newFixedThreadPool(people.size());
        try {
            List<Future<T>> running = new ArrayList<>();
            for (var person : people) {
                running.add(pool.submit(() -> {
                    barrier.await();
                    return person.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (var result : running) {
                results.add(result.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
            }
            return results;
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof Exception cause ? cause : failed;
        } finally {
            pool.shutdownNow();
        }
    }
}
