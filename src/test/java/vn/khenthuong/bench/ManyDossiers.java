package vn.khenthuong.bench;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.khenthuong.journey.Nominee;
import vn.khenthuong.journey.Route;
import vn.khenthuong.support.Officials;

/**
 * Dossiers as officials make them, over HTTP: of ten, four are still being written, one waits for its head, five lie with the
 * focal agency, one of these received. Provincial bodies may propose as many as they like for the pool of 2023,
 * so one round holds them all.
 */
final class ManyDossiers {

    /** Of ten. */
    static final int SUBMITTED = 5;

    private static final List<String> UNITS = List.of(
            "vp-ubnd",
            "so-tu-phap",
            "so-khdt",
            "so-tai-chinh",
            "so-cong-thuong",
            "so-nnptnt",
            "so-gtvt",
            "so-xay-dung",
            "so-tnmt",
            "so-tttt",
            "so-vhttdl",
            "so-khcn",
            "so-gddt",
            "so-y-te",
            "thanh-tra",
            "ban-dan-toc",
            "bql-kcn",
            "mttq",
            "ldld",
            "hnd",
            "hlhpn",
            "doan-tn",
            "hccb",
            "nhcsxh");
    private static final int AT_ONCE = 4;
    private static final int TELL_EVERY = 500;

    private final Officials officials;
    private final Clock clock;
    private final String round;

    /** @param clock of the application */
    ManyDossiers(Officials officials, Clock clock, String round) {
        this.officials = officials;
        this.clock = clock;
        this.round = round;
    }

    /** Several officials at once, each dossier by one. */
    void create(int count) {
        var pool = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var parts = new ArrayList<Future<?>>();
            for (int part = 0; part < AT_ONCE; part++) {
                int first = part;
                parts.add(pool.submit(() -> create(first, count)));
            }
            for (var part : parts) {
                part.get();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while dossiers were made", interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("A dossier could not be made", failed.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private void create(int first, int count) {
        var route = new Route(officials, clock, round);
        for (int index = first; index < count; index += AT_ONCE) {
            create(route, index);
            if (index % TELL_EVERY == 0) {
                System.out.printf("%d of %d dossiers%n", index, count);
            }
        }
    }

    private static void create(Route route, int index) {
        var unit = UNITS.get(index % UNITS.size());
        var nominee = index % 2 == 0
                ? Nominee.official(unit, "Nguyễn Thị Hồng Ánh " + index)
                : Nominee.agency(unit, "Phòng Nghiệp vụ số " + index);
        switch (index / UNITS.size() % 10) {
            case 0, 1, 2, 3 -> route.open(nominee);
            case 4 -> route.prepared(nominee);
            case 5 -> route.receive(route.submitted(nominee));
            default -> route.submitted(nominee);
        }
    }
}
