package org.carejourney.ui.architecture.offenders.application.service;

import org.carejourney.ui.architecture.offenders.application.port.in.Promise;

public class PublicService implements Promise {}
