package org.carejourney.adapters.ssda903;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.carejourney.application.port.out.ReturnsReader;
import org.carejourney.application.returns.ReturnRank;
import org.carejourney.application.returns.UnusableReturns;
import org.carejourney.domain.calendar.CollectionYear;

/** Recognises the files of returns by their columns and finds out which return each belongs to. */
final class Ssda903ReturnsReader implements ReturnsReader {

    @Override
    public Returns open(Path given) {
        var files = GivenFiles.of(given);
        try {
            return recognise(GivenFiles.name(given.toAbsolutePath().normalize()), files);
        } catch (RuntimeException unusable) {
            OpenedReturns.close(files.origin());
            throw unusable;
        }
    }

    private static Returns recognise(String name, GivenFiles given) {
        if (given.csv().isEmpty()) {
            throw new UnusableReturns(name + " holds no .csv file; give the folder or zip in which the returns lie");
        }
        var notes = new ArrayList<String>();
        var byFolder = new LinkedHashMap<String, List<ReturnFile>>();
        for (var file : given.csv()) {
            recognise(file, notes)
                    .ifPresent(found -> byFolder.computeIfAbsent(file.folder(), _ -> new ArrayList<>())
                            .add(found));
        }
        if (byFolder.isEmpty()) {
            throw new UnusableReturns(name + " holds no table of a return; give the folder or zip in which they lie");
        }
        notes.addAll(given.notes());
        var returns =
                byFolder.values().stream().map(Ssda903ReturnsReader::ranked).toList();
        return new OpenedReturns(returns, notes, given.origin());
    }

    private static Optional<ReturnFile> recognise(GivenFile file, List<String> notes) {
        Layout.Recognition recognition;
        try (var rows = file.rows()) {
            recognition = Layout.read(file.path(), rows);
        } catch (IOException failure) {
            throw file.unreadable(failure);
        }
        return switch (recognition) {
            case Layout.Recognition.Neighbour neighbour -> {
                notes.add(file.path() + ": " + neighbour.what() + "; passed over");
                yield Optional.empty();
            }
            case Layout.Recognition.Recognised recognised -> {
                if (file.size() > GivenFiles.LARGEST_FILE) {
                    throw GivenFiles.tooLarge(file.path());
                }
                recognised.layout().note(file.path()).ifPresent(notes::add);
                yield Optional.of(new ReturnFile(file, recognised.layout()));
            }
        };
    }

    /** The return that the files of one folder make: its year by the folder's name, else by its latest date. */
    private static OneReturn ranked(List<ReturnFile> files) {
        var extent = new Extent();
        files.forEach(file -> file.measure(extent));
        var first = files.getFirst().file();
        var year = first.namedYear()
                .or(() -> extent.latest().map(CollectionYear::of))
                .orElseThrow(() -> new UnusableReturns("The collection year of " + first.path()
                        + " cannot be told; put it in a folder named after its year, such as 2020-21"));
        var latest = first.namedYear().isPresent()
                ? extent.latestOf(year)
                : extent.latest().orElseGet(year::firstDay);
        return new OneReturn(new ReturnRank(year, latest), files);
    }
}
