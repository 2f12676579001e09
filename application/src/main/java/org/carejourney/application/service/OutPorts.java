package org.carejourney.application.service;

import java.util.Optional;
import org.carejourney.application.port.out.AuditTrail;
import org.carejourney.application.port.out.BoardReports;
import org.carejourney.application.port.out.BusinessClock;
import org.carejourney.application.port.out.CareRecords;
import org.carejourney.application.port.out.DatabaseYardstick;
import org.carejourney.application.port.out.DemonstrationData;
import org.carejourney.application.port.out.EngineYardstick;
import org.carejourney.application.port.out.Journeys;
import org.carejourney.application.port.out.LocalPractice;
import org.carejourney.application.port.out.PlaceDirectory;
import org.carejourney.application.port.out.Profiles;
import org.carejourney.application.port.out.ReturnsLedger;
import org.carejourney.application.port.out.ReturnsReader;
import org.carejourney.application.port.out.StaffRegister;
import org.carejourney.application.port.out.Transactions;
import org.carejourney.application.port.out.UserDirectory;
import org.carejourney.application.port.out.WorkItems;

/**
 * Everything the uses need from the world.
 *
 * @param journeys empty where no work is driven: a report on a throwaway database
 * @param demonstration empty where no invented council can be loaded
 */
public record OutPorts(
        Council council,
        CareRecords careRecords,
        ReturnsReader returnsReader,
        ReturnsLedger ledger,
        PlaceDirectory places,
        WorkItems workItems,
        Optional<Journeys> journeys,
        BusinessClock clock,
        Transactions transactions,
        AuditTrail audit,
        Profiles profiles,
        UserDirectory users,
        StaffRegister staff,
        BoardReports boardReports,
        LocalPractice practice,
        Optional<DemonstrationData> demonstration,
        Yardsticks yardsticks) {

    /** What the product's speed is held against; empty where it is not measured. */
    public record Yardsticks(Optional<DatabaseYardstick> database, Optional<EngineYardstick> engine) {
        public static final Yardsticks NONE = new Yardsticks(Optional.empty(), Optional.empty());
    }
}
