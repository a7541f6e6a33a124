BEGIN TRANSACTION;
CREATE TABLE IF NOT EXISTS "__EFMigrationsHistory" (
    "MigrationId" TEXT NOT NULL CONSTRAINT "PK___EFMigrationsHistory" PRIMARY KEY,
    "ProductVersion" TEXT NOT NULL
);

CREATE TABLE "Users" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Users" PRIMARY KEY,
    "Name" TEXT NOT NULL,
    "Language" TEXT NULL,
    "Theme" TEXT NULL,
    "SuspendedAt" INTEGER NULL,
    "UserName" TEXT NULL,
    "NormalizedUserName" TEXT NULL,
    "Email" TEXT NULL,
    "NormalizedEmail" TEXT NULL,
    "EmailConfirmed" INTEGER NOT NULL,
    "PasswordHash" TEXT NULL,
    "SecurityStamp" TEXT NULL,
    "ConcurrencyStamp" TEXT NULL,
    "PhoneNumber" TEXT NULL,
    "PhoneNumberConfirmed" INTEGER NOT NULL,
    "TwoFactorEnabled" INTEGER NOT NULL,
    "LockoutEnd" INTEGER NULL,
    "LockoutEnabled" INTEGER NOT NULL,
    "AccessFailedCount" INTEGER NOT NULL
);

CREATE TABLE "Workspaces" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Workspaces" PRIMARY KEY,
    "Name" TEXT NOT NULL,
    "CreatedAt" INTEGER NOT NULL
);

CREATE TABLE "UserClaims" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_UserClaims" PRIMARY KEY AUTOINCREMENT,
    "UserId" TEXT NOT NULL,
    "ClaimType" TEXT NULL,
    "ClaimValue" TEXT NULL,
    CONSTRAINT "FK_UserClaims_Users_UserId" FOREIGN KEY ("UserId") REFERENCES "Users" ("Id") ON DELETE CASCADE
);

CREATE TABLE "UserLogins" (
    "LoginProvider" TEXT NOT NULL,
    "ProviderKey" TEXT NOT NULL,
    "ProviderDisplayName" TEXT NULL,
    "UserId" TEXT NOT NULL,
    CONSTRAINT "PK_UserLogins" PRIMARY KEY ("LoginProvider", "ProviderKey"),
    CONSTRAINT "FK_UserLogins_Users_UserId" FOREIGN KEY ("UserId") REFERENCES "Users" ("Id") ON DELETE CASCADE
);

CREATE TABLE "UserPasskeys" (
    "CredentialId" BLOB NOT NULL CONSTRAINT "PK_UserPasskeys" PRIMARY KEY,
    "UserId" TEXT NOT NULL,
    "Data" TEXT NOT NULL,
    CONSTRAINT "FK_UserPasskeys_Users_UserId" FOREIGN KEY ("UserId") REFERENCES "Users" ("Id") ON DELETE CASCADE
);

CREATE TABLE "UserTokens" (
    "UserId" TEXT NOT NULL,
    "LoginProvider" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Value" TEXT NULL,
    CONSTRAINT "PK_UserTokens" PRIMARY KEY ("UserId", "LoginProvider", "Name"),
    CONSTRAINT "FK_UserTokens_Users_UserId" FOREIGN KEY ("UserId") REFERENCES "Users" ("Id") ON DELETE CASCADE
);

CREATE TABLE "Invitations" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Invitations" PRIMARY KEY,
    "WorkspaceId" TEXT NOT NULL,
    "TokenHash" BLOB NOT NULL,
    "Email" TEXT NULL,
    "Role" TEXT NOT NULL,
    "CreatedBy" TEXT NOT NULL,
    "CreatedAt" INTEGER NOT NULL,
    "ExpiresAt" INTEGER NOT NULL,
    "UsedAt" INTEGER NULL,
    CONSTRAINT "FK_Invitations_Workspaces_WorkspaceId" FOREIGN KEY ("WorkspaceId") REFERENCES "Workspaces" ("Id") ON DELETE CASCADE
);

CREATE TABLE "Memberships" (
    "WorkspaceId" TEXT NOT NULL,
    "UserId" TEXT NOT NULL,
    "Role" TEXT NOT NULL,
    CONSTRAINT "PK_Memberships" PRIMARY KEY ("WorkspaceId", "UserId"),
    CONSTRAINT "FK_Memberships_Users_UserId" FOREIGN KEY ("UserId") REFERENCES "Users" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_Memberships_Workspaces_WorkspaceId" FOREIGN KEY ("WorkspaceId") REFERENCES "Workspaces" ("Id") ON DELETE CASCADE
);

CREATE TABLE "Plans" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Plans" PRIMARY KEY,
    "WorkspaceId" TEXT NOT NULL,
    "Title" TEXT NOT NULL,
    "Client" TEXT NOT NULL,
    "Brand" TEXT NOT NULL,
    "TitleKey" TEXT NOT NULL,
    "ClientKey" TEXT NOT NULL,
    "OwnerId" TEXT NOT NULL,
    "Status" TEXT NOT NULL,
    "Language" TEXT NOT NULL,
    "Currency" TEXT NOT NULL,
    "FlightStart" TEXT NULL,
    "FlightEnd" TEXT NULL,
    "BudgetMinor" INTEGER NOT NULL,
    "Filled" INTEGER NOT NULL,
    "Needed" INTEGER NOT NULL,
    "Problems" INTEGER NOT NULL,
    "IsSample" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL,
    "SealedThrough" INTEGER NOT NULL,
    "CreatedAt" INTEGER NOT NULL,
    "ChangedAt" INTEGER NOT NULL,
    "ChangedBy" TEXT NOT NULL,
    "ArchivedAt" INTEGER NULL,
    "DeletedAt" INTEGER NULL,
    CONSTRAINT "FK_Plans_Workspaces_WorkspaceId" FOREIGN KEY ("WorkspaceId") REFERENCES "Workspaces" ("Id") ON DELETE CASCADE
);

CREATE TABLE "PlanChanges" (
    "PlanId" TEXT NOT NULL,
    "PlanVersion" INTEGER NOT NULL,
    "WorkspaceId" TEXT NOT NULL,
    "PointKey" TEXT NOT NULL,
    "Ordinal" INTEGER NOT NULL,
    "KeepsBefore" INTEGER NOT NULL,
    "AuthorId" TEXT NOT NULL,
    "StartedAt" INTEGER NOT NULL,
    "ChangedAt" INTEGER NOT NULL,
    "PointVersion" INTEGER NOT NULL,
    "Before" TEXT NULL,
    "Patch" TEXT NULL,
    "Pinned" INTEGER NOT NULL,
    CONSTRAINT "PK_PlanChanges" PRIMARY KEY ("PlanId", "PlanVersion"),
    CONSTRAINT "FK_PlanChanges_Plans_PlanId" FOREIGN KEY ("PlanId") REFERENCES "Plans" ("Id") ON DELETE CASCADE
);

CREATE TABLE "PlanPoints" (
    "PlanId" TEXT NOT NULL,
    "Key" TEXT NOT NULL,
    "WorkspaceId" TEXT NOT NULL,
    "Document" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    "Filled" INTEGER NOT NULL,
    "Needed" INTEGER NOT NULL,
    "Problems" INTEGER NOT NULL,
    "LastChange" INTEGER NOT NULL,
    "ChangedAt" INTEGER NOT NULL,
    "ChangedBy" TEXT NOT NULL,
    CONSTRAINT "PK_PlanPoints" PRIMARY KEY ("PlanId", "Key"),
    CONSTRAINT "FK_PlanPoints_Plans_PlanId" FOREIGN KEY ("PlanId") REFERENCES "Plans" ("Id") ON DELETE CASCADE
);

CREATE TABLE "PlanVisits" (
    "PlanId" TEXT NOT NULL,
    "UserId" TEXT NOT NULL,
    "WorkspaceId" TEXT NOT NULL,
    "PointKey" TEXT NOT NULL,
    "VisitedAt" INTEGER NOT NULL,
    CONSTRAINT "PK_PlanVisits" PRIMARY KEY ("UserId", "PlanId"),
    CONSTRAINT "FK_PlanVisits_Plans_PlanId" FOREIGN KEY ("PlanId") REFERENCES "Plans" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_PlanVisits_Users_UserId" FOREIGN KEY ("UserId") REFERENCES "Users" ("Id") ON DELETE CASCADE
);

CREATE UNIQUE INDEX "IX_Invitations_TokenHash" ON "Invitations" ("TokenHash");

CREATE INDEX "IX_Invitations_WorkspaceId" ON "Invitations" ("WorkspaceId");

CREATE INDEX "IX_Memberships_UserId" ON "Memberships" ("UserId");

CREATE INDEX "IX_PlanChanges_PlanId_PointKey_PlanVersion" ON "PlanChanges" ("PlanId", "PointKey", "PlanVersion");

CREATE INDEX "IX_Plans_Active_Changed" ON "Plans" ("WorkspaceId", "ChangedAt", "Id", "TitleKey", "ClientKey", "DeletedAt", "ArchivedAt") WHERE "DeletedAt" IS NULL AND "ArchivedAt" IS NULL;

CREATE INDEX "IX_Plans_Active_Client" ON "Plans" ("WorkspaceId", "ClientKey", "TitleKey", "Id", "DeletedAt", "ArchivedAt") WHERE "DeletedAt" IS NULL AND "ArchivedAt" IS NULL;

CREATE INDEX "IX_Plans_Active_Flight" ON "Plans" ("WorkspaceId", "FlightStart", "Id", "TitleKey", "ClientKey", "DeletedAt", "ArchivedAt") WHERE "DeletedAt" IS NULL AND "ArchivedAt" IS NULL;

CREATE INDEX "IX_Plans_Active_Title" ON "Plans" ("WorkspaceId", "TitleKey", "ClientKey", "Id", "DeletedAt", "ArchivedAt") WHERE "DeletedAt" IS NULL AND "ArchivedAt" IS NULL;

CREATE INDEX "IX_Plans_DeletedAt" ON "Plans" ("DeletedAt") WHERE "DeletedAt" IS NOT NULL;

CREATE INDEX "IX_Plans_WorkspaceId_TitleKey" ON "Plans" ("WorkspaceId", "TitleKey");

CREATE INDEX "IX_PlanVisits_PlanId" ON "PlanVisits" ("PlanId");

CREATE INDEX "IX_UserClaims_UserId" ON "UserClaims" ("UserId");

CREATE INDEX "IX_UserLogins_UserId" ON "UserLogins" ("UserId");

CREATE INDEX "IX_UserPasskeys_UserId" ON "UserPasskeys" ("UserId");

CREATE INDEX "EmailIndex" ON "Users" ("NormalizedEmail");

CREATE UNIQUE INDEX "UserNameIndex" ON "Users" ("NormalizedUserName");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261125030653_Initial', '10.0.15');

ALTER TABLE "Plans" ADD "Readiness" TEXT NULL;

ALTER TABLE "Plans" ADD "Score" INTEGER NULL;

CREATE TABLE "PlanWaivers" (
    "PlanId" TEXT NOT NULL,
    "RuleId" TEXT NOT NULL,
    "WorkspaceId" TEXT NOT NULL,
    "Fingerprint" TEXT NOT NULL,
    "Reason" TEXT NOT NULL,
    "UserId" TEXT NOT NULL,
    "At" INTEGER NOT NULL,
    CONSTRAINT "PK_PlanWaivers" PRIMARY KEY ("PlanId", "RuleId"),
    CONSTRAINT "FK_PlanWaivers_Plans_PlanId" FOREIGN KEY ("PlanId") REFERENCES "Plans" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_PlanWaivers_Users_UserId" FOREIGN KEY ("UserId") REFERENCES "Users" ("Id") ON DELETE CASCADE
);

CREATE INDEX "IX_PlanWaivers_UserId" ON "PlanWaivers" ("UserId");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261125070600_Coach', '10.0.15');

CREATE TABLE "BriefCopies" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_BriefCopies" PRIMARY KEY,
    "WorkspaceId" TEXT NOT NULL,
    "PlanId" TEXT NOT NULL,
    "Code" TEXT NOT NULL,
    "PlanVersion" INTEGER NOT NULL,
    "Reader" TEXT NOT NULL,
    "Creator" TEXT NOT NULL,
    "Checksum" TEXT NOT NULL,
    "MadeBy" TEXT NOT NULL,
    "MadeAt" INTEGER NOT NULL,
    "WithdrawnAt" INTEGER NULL,
    CONSTRAINT "FK_BriefCopies_Plans_PlanId" FOREIGN KEY ("PlanId") REFERENCES "Plans" ("Id") ON DELETE CASCADE
);

CREATE TABLE "ClientThemes" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_ClientThemes" PRIMARY KEY,
    "WorkspaceId" TEXT NOT NULL,
    "Client" TEXT NOT NULL,
    "ClientKey" TEXT NOT NULL,
    "Document" TEXT NOT NULL,
    "Logo" BLOB NULL,
    "ChangedAt" INTEGER NOT NULL,
    CONSTRAINT "FK_ClientThemes_Workspaces_WorkspaceId" FOREIGN KEY ("WorkspaceId") REFERENCES "Workspaces" ("Id") ON DELETE CASCADE
);

CREATE UNIQUE INDEX "IX_BriefCopies_Code" ON "BriefCopies" ("Code");

CREATE INDEX "IX_BriefCopies_PlanId_PlanVersion" ON "BriefCopies" ("PlanId", "PlanVersion");

CREATE UNIQUE INDEX "IX_ClientThemes_WorkspaceId_ClientKey" ON "ClientThemes" ("WorkspaceId", "ClientKey");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261128092959_Briefs', '10.0.15');

COMMIT;
