package org.carejourney.ui.architecture.offenders.application.service;

import org.carejourney.ui.architecture.offenders.application.port.in.Promise;
import org.carejourney.ui.architecture.offenders.application.port.in.SecondPromise;

final class TwoThingsService implements Promise, SecondPromise {}
