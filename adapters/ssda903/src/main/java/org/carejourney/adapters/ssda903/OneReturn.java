package org.carejourney.adapters.ssda903;

import java.util.List;
import org.carejourney.application.returns.ReturnRank;

/** The files of one folder: a council's return for a year, or an extract in the course of it. */
record OneReturn(ReturnRank rank, List<ReturnFile> files) {
    OneReturn {
        files = List.copyOf(files);
    }
}
