package org.carejourney.ui.boot;

import java.util.Optional;
import org.carejourney.application.port.in.AssignWork;
import org.carejourney.application.port.in.ChangeModels;
import org.carejourney.application.port.in.CheckWork;
import org.carejourney.application.port.in.CompileBoardReport;
import org.carejourney.application.port.in.ComputeReport;
import org.carejourney.application.port.in.CorrectReview;
import org.carejourney.application.port.in.FindChildren;
import org.carejourney.application.port.in.ImportReturns;
import org.carejourney.application.port.in.KeepStaff;
import org.carejourney.application.port.in.LoadDemonstration;
import org.carejourney.application.port.in.MeasureSpeed;
import org.carejourney.application.port.in.MoveClock;
import org.carejourney.application.port.in.OpenFigure;
import org.carejourney.application.port.in.PlanMeeting;
import org.carejourney.application.port.in.ReconcileWork;
import org.carejourney.application.port.in.RecordAct;
import org.carejourney.application.port.in.RegisterChild;
import org.carejourney.application.port.in.RegisterHousehold;
import org.carejourney.application.port.in.SetLocalPractice;
import org.carejourney.application.port.in.ShowAudit;
import org.carejourney.application.port.in.ShowChild;
import org.carejourney.application.port.in.ShowDiagram;
import org.carejourney.application.port.in.ShowFigures;
import org.carejourney.application.port.in.ShowHouseholds;
import org.carejourney.application.port.in.ShowImports;
import org.carejourney.application.port.in.ShowInbox;
import org.carejourney.application.port.in.ShowMeetings;
import org.carejourney.application.port.in.ShowStaff;
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
import org.carejourney.application.service.Council;
import org.carejourney.application.service.OutPorts;
import org.carejourney.application.service.UseCases;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the core together with whatever adapters are there, and offers each use as a bean of its port. */
@Configuration(proxyBeanMethods = false)
class UseCaseConfiguration {

    @Bean
    Council council(
            @Value("${carejourney.council.code:E08000031}") String code,
            @Value("${carejourney.council.name:Invented City Council}") String name) {
        return new Council(code, name);
    }

    @Bean
    OutPorts outPorts(
            Council council,
            CareRecords careRecords,
            ReturnsReader returnsReader,
            ReturnsLedger ledger,
            PlaceDirectory places,
            WorkItems workItems,
            ObjectProvider<Journeys> journeys,
            BusinessClock clock,
            Transactions transactions,
            AuditTrail audit,
            Profiles profiles,
            UserDirectory users,
            StaffRegister staff,
            BoardReports boardReports,
            LocalPractice practice,
            ObjectProvider<DemonstrationData> demonstration,
            ObjectProvider<DatabaseYardstick> database,
            ObjectProvider<EngineYardstick> engine) {
        return new OutPorts(
                council,
                careRecords,
                returnsReader,
                ledger,
                places,
                workItems,
                Optional.ofNullable(journeys.getIfAvailable()),
                clock,
                transactions,
                audit,
                profiles,
                users,
                staff,
                boardReports,
                practice,
                Optional.ofNullable(demonstration.getIfAvailable()),
                new OutPorts.Yardsticks(
                        Optional.ofNullable(database.getIfAvailable()), Optional.ofNullable(engine.getIfAvailable())));
    }

    @Bean
    UseCases useCases(OutPorts out) {
        return new UseCases(out);
    }

    @Bean
    AssignWork assignWork(UseCases uses) {
        return uses.get(AssignWork.class);
    }

    @Bean
    CompileBoardReport compileBoardReport(UseCases uses) {
        return uses.get(CompileBoardReport.class);
    }

    @Bean
    ComputeReport computeReport(UseCases uses) {
        return uses.get(ComputeReport.class);
    }

    @Bean
    CorrectReview correctReview(UseCases uses) {
        return uses.get(CorrectReview.class);
    }

    @Bean
    FindChildren findChildren(UseCases uses) {
        return uses.get(FindChildren.class);
    }

    @Bean
    ChangeModels changeModels(UseCases uses) {
        return uses.get(ChangeModels.class);
    }

    @Bean
    CheckWork checkWork(UseCases uses) {
        return uses.get(CheckWork.class);
    }

    @Bean
    RecordAct recordAct(UseCases uses) {
        return uses.get(RecordAct.class);
    }

    @Bean
    ImportReturns importReturns(UseCases uses) {
        return uses.get(ImportReturns.class);
    }

    @Bean
    LoadDemonstration loadDemonstration(UseCases uses) {
        return uses.get(LoadDemonstration.class);
    }

    @Bean
    KeepStaff keepStaff(UseCases uses) {
        return uses.get(KeepStaff.class);
    }

    @Bean
    MeasureSpeed measureSpeed(UseCases uses) {
        return uses.get(MeasureSpeed.class);
    }

    @Bean
    MoveClock moveClock(UseCases uses) {
        return uses.get(MoveClock.class);
    }

    @Bean
    OpenFigure openFigure(UseCases uses) {
        return uses.get(OpenFigure.class);
    }

    @Bean
    PlanMeeting planMeeting(UseCases uses) {
        return uses.get(PlanMeeting.class);
    }

    @Bean
    ReconcileWork reconcileWork(UseCases uses) {
        return uses.get(ReconcileWork.class);
    }

    @Bean
    RegisterChild registerChild(UseCases uses) {
        return uses.get(RegisterChild.class);
    }

    @Bean
    RegisterHousehold registerHousehold(UseCases uses) {
        return uses.get(RegisterHousehold.class);
    }

    @Bean
    SetLocalPractice setLocalPractice(UseCases uses) {
        return uses.get(SetLocalPractice.class);
    }

    @Bean
    ShowAudit showAudit(UseCases uses) {
        return uses.get(ShowAudit.class);
    }

    @Bean
    ShowStaff showStaff(UseCases uses) {
        return uses.get(ShowStaff.class);
    }

    @Bean
    ShowChild showChild(UseCases uses) {
        return uses.get(ShowChild.class);
    }

    @Bean
    ShowDiagram showDiagram(UseCases uses) {
        return uses.get(ShowDiagram.class);
    }

    @Bean
    ShowFigures showFigures(UseCases uses) {
        return uses.get(ShowFigures.class);
    }

    @Bean
    ShowHouseholds showHouseholds(UseCases uses) {
        return uses.get(ShowHouseholds.class);
    }

    @Bean
    ShowImports showImports(UseCases uses) {
        return uses.get(ShowImports.class);
    }

    @Bean
    ShowMeetings showMeetings(UseCases uses) {
        return uses.get(ShowMeetings.class);
    }

    @Bean
    ShowInbox showInbox(UseCases uses) {
        return uses.get(ShowInbox.class);
    }
}
