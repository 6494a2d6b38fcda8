package vn.khenthuong.forms;

import java.util.List;

/** An official started processes through a start form, mostly one; published inside the transaction of the start. */
public record ProcessesStarted(List<ProcessStarted> started) {

    public ProcessesStarted {
        started = List.copyOf(started);
    }
}
