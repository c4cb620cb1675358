extension Words {
  /// The words of Portuguese.
  static let portuguese = """
    [names]
    recordid: nº caso, caso, número do caso, nº registo, nº registro, registo, registro, número de registo, nº processo ECMO, ID, id caso, código, identificador, nº ordem, nº ECMO, nº inclusão, número, nº, n, id registo, id registro, código do caso, nº de ordem, n ordem, nº de registro, nº episódio, episódio, record, nº estudo
    patientid: id doente, id paciente, nº doente, nº paciente, código doente, código do doente, código paciente, código do paciente, número do doente, doente nº, identificação do doente, id do doente, id do paciente
    mrn: nº processo, processo clínico, processo, nome, iniciais, nº utente, número de utente, SNS, prontuário, nº prontuário, CPF, morada, endereço, telefone, RG, número do processo, número de processo, CNS, RGHC
    centre: centro, hospital, instituição, unidade, código centro, centro ECMO, nome do hospital, hospital de destino, hospital recetor, id centro, centro hospitalar, em que hospital, que hospital, qual hospital, em que centro, que centro
    sex: sexo, género, gênero, M F
    age: idade, idade anos, idade do doente, idade à PCR, que idade, que idade tinha, quantos anos tinha, quantos anos
    weight: peso, peso kg, peso corporal
    height: altura, estatura, altura cm
    birth: data de nascimento, data nascimento, nascimento, DN, ano de nascimento
    cad: doença coronária, doença arterial coronária, doença arterial coronariana, DAC, cardiopatia isquémica, DC, EAM prévio, cardiopatia isquêmica, doença coronariana, IAM prévio, doença cardíaca isquémica
    heartfailure: insuficiência cardíaca, IC, ICC, miocardiopatia, cardiomiopatia, falência cardíaca
    hypertension: HTA, HAS, hipertensão, hipertensão arterial, hipertenso
    diabetes: diabetes, diabetes mellitus, DM, DM2, diabético
    cardiacsurgery: cirurgia cardíaca, pós cardiotomia, cirurgia cardíaca prévia, postcardiotomia
    history: antecedentes, antecedente, prévio, prévia, AP, conhecido, conhecida, crónico, crónica, crônica, comorbilidades, comorbidades, história de, FRCV, fator de risco, comorbilidade
    arrest: PCR, paragem, parada, paragem cardíaca, parada cardíaca, colapso, paragem cardiorrespiratória, parada cardiorrespiratória, evento, morte súbita
    ohca: PCREH, PCR EH, extra hospitalar, extrahospitalar, pré hospitalar, PCR extra hospitalar, PCR pré hospitalar, PCREH PCRIH
    ihca: PCRIH, PCR IH, intra hospitalar, intrahospitalar, PCR intra hospitalar, tipo de PCR, tipo PCR, extra intra hospitalar, intra extra hospitalar, PCR extra intra hospitalar, PCR intra extra hospitalar, tipo de paragem, PCRIH PCREH, PCR intrahospitalar, tipo de parada, paragem no hospital, parada no hospital, paragem cardíaca no hospital
    location: local, lugar, localização, onde, local da PCR, sítio
    witnessed: presenciada, presenciado, testemunhada, testemunha, testemunhado, PCR presenciada, PCR testemunhada, testemunhas, paragem presenciada, presenciou a paragem, presenciou
    bystander: SBV por leigos, SBV leigos, SBV por leigo, RCP por leigos, RCP por leigo, SBV por testemunha, RCP por testemunhas, SBV testemunhas, leigos, leigo, SBV por circunstantes, RCP bystander, reanimação por leigos, SBV imediato, RCP por circunstantes, SBV por populares, SBV pré chegada, SBV por testemunhas, SBV precoce, RCP leiga, RCP por espectador, RCP leigos, espectador, circunstantes, algum leigo iniciou SBV, leigo iniciou SBV, leigos iniciaram SBV
    cpr: RCP, SBV, SAV, reanimação, compressões, massagem cardíaca, compressões torácicas, suporte básico de vida, suporte avançado de vida, massagem, ressuscitação, manobras de reanimação, RCR, manobras
    rhythm: ritmo, ECG, ritmo cardíaco
    first: inicial, iniciais, primeiro, primeira, 1º, de apresentação
    cause: causa, etiologia, motivo, diagnóstico, origem, causa presumível, etiologia presumida, causa presumida, causa provável
    mechanical: mecânico, mecânica, compressor mecânico, compressões mecânicas, RCP mecânica, LUCAS, AutoPulse, compressor torácico, compressão mecânica, dispositivo mecânico, massagem mecânica, compressões torácicas mecânicas, compressor cardíaco, compressor automático, compressor torácico mecânico, dispositivo de compressão
    defib: choques, desfibrilhações, desfibrilações, desfibrilação, desfibrilhação, nº choques, número de choques, n.º de choques, nº desfibrilhações, descargas, nº de desfibrilações, choque, número de desfibrilhações, choques administrados, choques DAE
    count: número, nº, n, quantidade, total, número de, n.º, quantos, quantas
    adrenaline: adrenalina, epinefrina, adrenalina total, dose de adrenalina
    dose: dose, dose total, total, cumulativa, acumulada, quantidade, dose acumulada
    rosc: RCE, ROSC, recuperação de circulação espontânea, retorno de circulação espontânea, RCE prévia, ROSC pré ECMO, ROSC transitório, retorno da circulação espontânea, RCE antes de ECMO, recuperação da circulação espontânea, RCE transitória, recuperou o pulso, recuperação de pulso, recuperou pulso, retorno da circulação
    noflow: no flow, tempo de no flow, noflow, tempo sem fluxo, tempo no flow, PCR a SBV, tempo PCR SBV, tempo PCR RCP, colapso RCP, tempo até SBV, tempo até RCP, ausência de fluxo, colapso SBV, duração no flow, tempo sem RCP, intervalo PCR SBV, PCR SBV, tempo de ausência de fluxo, sem RCP, sem SBV, sem reanimação, minutos sem RCP
    lowflow: low flow, tempo de low flow, lowflow, baixo fluxo, tempo de baixo fluxo, SBV a ECMO, RCP a ECMO, tempo low flow, duração low flow, tempo RCP ECMO
    cprduration: duração RCP, duração da RCP, tempo de RCP, tempo RCP, duração reanimação, duração da reanimação, tempo de reanimação
    arresttoflow: PCR a ECMO, tempo PCR ECMO, colapso ECMO, tempo até ECMO, PCR ECMO, tempo PCR a ECMO, tempo paragem ECMO, tempo colapso ECMO, intervalo PCR ECMO, tempo até à ECMO, tempo para ECMO, tempo PCR fluxo, tempo até fluxo, PCR até ECMO, tempo parada ECMO
    etco2: EtCO2, CO2 expirado, capnografia, capnometria, PetCO2, ETCO2 máximo, CO2 final da expiração
    ecmo: ECMO, ECLS, ECPR, suporte, VA ECMO, ECMO VA, bomba, ECMO-VA, assistência, suporte extracorporal, assistência circulatória
    cannulation: canulação, cânula, cânulas, local de inserção, inserção, local de punção, punção, local das cânulas, local de canulação, local da cânula, canulização, canulou, canulado, canulada
    technique: técnica, método, modo, técnica de canulação, tipo de canulação, abordagem, via de abordagem, modalidade, técnica de inserção
    site: acesso, vaso, vasos, acesso vascular, via de acesso, local, configuração, via, sítio, sítio de canulação
    distal: reperfusão distal, perfusão distal, cateter de reperfusão distal, cânula de reperfusão, cateter de reperfusão, cânula de perfusão distal, cateter de perfusão distal, perfusão anterógrada, linha de reperfusão, reperfusão do membro, perfusão do membro, reperfusão, cânula distal, cânula de reperfusão distal, cânula anterógrada, perfusão distal do membro
    unloading: descarga VE, descarga ventricular, descompressão VE, descompressão ventricular, vent, venting, descarga do VE, BIA Impella, BIAo Impella, Impella BIA, descarga ventricular esquerda, unloading, descompressão do VE, descarga do ventrículo esquerdo, descompressão do ventrículo esquerdo
    ttm: controlo de temperatura, controlo da temperatura, controle de temperatura, TTM, hipotermia terapêutica, gestão da temperatura, hipotermia induzida, controle da temperatura, CTO, MDT, controlo temperatura, gestão de temperatura, controle direcionado de temperatura, CDT
    angiography: coronariografia, cateterismo, angiografia coronária, CAT, cateterismo cardíaco, coronarografia, cineangiocoronariografia, CAG, cinecoronariografia, CATE, angiografia, coronariografia urgente, angiografia coronariana
    pci: ICP, angioplastia, intervenção coronária, stent, PCI, ATC, angioplastia coronária, revascularização, intervenção coronária percutânea, intervenção coronariana percutânea, ICP primária
    flow: fluxo, fluxo ECMO, débito, débito ECMO, fluxo de bomba, fluxo sanguíneo, fluxo da bomba, em fluxo
    icu: UCI, UTI, cuidados intensivos, medicina intensiva, UCIP, UCIC, SMI, unidade coronária, terapia intensiva, unidade de cuidados intensivos
    hospital: hospital, hospitalar, internamento, internação, internamento hospitalar
    stay: estadia, internamento, demora, permanência, demora média
    hospitalstay: dias de internamento, dias internamento, tempo de internamento, duração do internamento, tempo de internação, dias de internação, duração internamento, tempo internamento, dias hospital, internamento dias, internado no hospital, internada no hospital
    lactate: lactato, lactatos, ácido láctico, lactacidemia
    creatinine: creatinina, creat, crea
    bilirubin: bilirrubina, bilirrubina total, bili
    hco3: bicarbonato, HCO3
    pco2: PaCO2, pCO2
    po2: PaO2, pO2
    before: prévio, prévia, antes, pré ECMO, préECMO, antes de ECMO, antes da ECMO, pré canulação, pré, pré PCR, antes da PCR, basal, pré implantação, na canulação, à canulação, anterior, antes da canulação, pré morbido, prémorbido, antes da chegada do INEM, antes da chegada da equipa, antes da chegada do SAMU, antes da chegada
    h24: 24h, 24 horas, às 24h, às 24 horas, dia 1, D1, em 24h
    h4: 4h, 4 horas, às 4h, às 4 horas
    later: máximo, máxima, pico, mínimo, mínima, após, pós, 6h, 12h, 48h, 72h, às 6h, às 12h, às 48h, clearance, delta, D2, D3, pós ECMO
    onecmo: em ECMO, durante ECMO, em ECLS, durante a ECMO
    arterial: arterial, gasimetria, gasometria, GSA, sérica, sérico, plasma
    survived: sobrevida, sobrevivência, sobreviveu, sobrevivente, sobreviventes
    alive: vivo, viva, vivos, com vida
    discharge: alta, à alta, alta hospitalar, na alta, saída hospitalar
    dischargedalive: alta vivo, alta hospitalar vivo, vivo à alta, sobrevida à alta, sobrevivência à alta, sobrevida hospitalar, vivo na alta, sobrevida na alta, sobrevivência hospitalar, sobreviveu à alta, sobrevida à alta hospitalar, sobrevivência à alta hospitalar, alta com vida, vivo à data da alta, sobrevida até à alta, vivo à alta hospitalar, saiu vivo do hospital, saiu vivo, saiu viva, teve alta vivo
    outcome: estado, resultado, desfecho, destino, estado vital, destino à alta, estado à alta, desfecho hospitalar, outcome, situação à alta, resultado final, status, condição de alta, tipo de alta, desfecho final, destino após alta
    death: óbito, morte, falecido, faleceu, mortalidade, morto, mortalidade hospitalar, óbito hospitalar, falecimento, óbito intra hospitalar, falecida
    deathcause: causa de morte, causa da morte, causa do óbito, causa óbito, causa de óbito, causa morte, motivo de óbito
    weaned: desmame, desmamado, desmame ECMO, desmame com sucesso, desmame da ECMO, desmame de ECMO, weaning, descanulado com sucesso, desmame bem sucedido, decanulado, sucesso no desmame, descanulação com sucesso, desmamada
    discontinuation: motivo de suspensão, motivo da suspensão, motivo de retirada, motivo da retirada, motivo de fim, motivo descanulação, motivo de descanulação, motivo fim ECMO, causa de suspensão, desfecho ECMO, desfecho da ECMO, motivo de paragem da ECMO, motivo de término, motivo da descanulação, resultado ECMO, razão de suspensão, motivo de descontinuação
    success: sucesso, bem sucedido, com sucesso, eficaz
    cpc: CPC, cerebral performance category, escala CPC
    neuro: neurológico, neurológica, neuro
    score: escala, pontuação, categoria, grau, classe
    followup: seguimento, follow up, acompanhamento
    lastcontact: último contacto, último contato, última consulta, último seguimento
    m6: 6 meses, aos 6 meses, seis meses, 180 dias
    m12: 12 meses, aos 12 meses, 1 ano, um ano, a 1 ano, ao ano, 365 dias
    d30: 30 dias, aos 30 dias, 28 dias, 90 dias, 3 meses, 1 mês
    bleeding: hemorragia, sangramento, hemorragias, hematoma, sangramento no sítio, sangramento no local, hemorragia no local
    gi: digestiva, gastrointestinal, digestivo
    gibleeding: hemorragia digestiva, HDA, sangramento digestivo, hemorragia GI, HD digestiva
    ich: hemorragia intracraniana, hemorragia cerebral, HIC, hemorragia intracerebral, AVC hemorrágico, intracraniana, sangramento intracraniano, intracraniano, HSA, AVCH, hemorragia do SNC, hematoma cerebral
    infarct: AVC isquémico, AVC isquêmico, enfarte cerebral, infarto cerebral, isquemia cerebral, AVCI, AVC isq
    stroke: AVC, acidente vascular cerebral, AVE
    ischaemic: isquémico, isquémica, isquêmico, isquêmica, isq
    ischaemia: isquemia
    limbischaemia: isquemia do membro, isquemia membro, isquemia de membro, isquemia MI, isquemia dos membros, isquemia do membro inferior, isquemia aguda do membro, isquemia de membros, isquemia da perna, isquemia aguda de membro, isquemia membro inferior, isquemia distal, isquemia membros
    limb: membro, perna, membros
    seizures: convulsões, convulsão, crise convulsiva, crises convulsivas, crises epiléticas, crise epilética, epilepsia, estado de mal, mal epilético, crises convulsivas, estado de mal epilético, mal epiléptico
    rrt: TSFR, TSR, técnica de substituição renal, terapia de substituição renal, terapêutica de substituição renal, HDFVVC, CVVHDF, CRRT, TRS, substituição renal, técnica dialítica, terapia renal substitutiva, hemofiltração, TCSR, técnica contínua de substituição renal, técnicas de substituição da função renal, técnica de substituição da função renal, terapia substitutiva renal
    dialysis: diálise, hemodiálise, HD, DRC em diálise
    infection: infeção, infecção, sépsis, sepse, bacteriemia, infeção nosocomial, infeções, septicemia, infecções
    haemolysis: hemólise
    circuit: troca de circuito, mudança de circuito, troca do circuito, substituição do circuito, troca de oxigenador, mudança de oxigenador, substituição do oxigenador, falência do oxigenador, troca de membrana, substituição de circuito, troca do oxigenador
    complication: complicação, complicações, comp, compl, evento adverso
    date: data, dia, data da, data de
    time: hora, data hora, data e hora, horário
    year: ano, ano ECMO, ano da PCR
    start: início, começo, entrada em ECMO, implantação, colocação, arranque, início de, início da, implante, conexão, entrada
    stop: fim, retirada, descanulação, decanulação, término, suspensão, remoção, desconexão, saída de ECMO, explante, fim da, fim de, retirar, retirou, retirado
    duration: duração, tempo, horas, dias, minutos, intervalo, tempo de, horas de, dias de, tempo total, tempo em, quanto tempo, quantos minutos, quantas horas, quantos dias
    hospitaladmission: admissão, entrada, chegada, admissão hospitalar, internamento data, data de admissão, na admissão, à admissão, à chegada, chegada ao hospital, data internamento, à entrada, admissão no hospital, na chegada
    icuadmission: admissão UCI, admissão UTI, entrada UCI, admissão na UCI, entrada na UCI, admissão em UCI
    icudischarge: alta UCI, alta UTI, saída UCI, alta da UCI, alta da UTI
    withdrawal: LSV, limitação terapêutica, limitação de suporte, suspensão de suporte, suspensão de medidas, limitação do esforço terapêutico, limitação de esforço, LET, suspensão terapêutica, cuidados paliativos, DNR, DNI, limitação de tratamento, retirada de suporte, retirada de suporte de vida, suspensão de suporte de vida, limitação do esforço
    aside: mãe, pai, familiar, familiares, família, dador, doador, referenciador, hospital de origem, previsto, planeado, planejado, tentado, tentativa, falhado, medicação, insulina, antibiótico, antibióticos, segunda ECMO, 2ª ECMO, chamada, alerta, ativação, acionamento, chegada VMER, chegada INEM, chegada SAMU, VMER, INEM, equipa, equipe, transporte, transferência, comentário, comentários, observações, notas, médico, operador, cirurgião, marca, modelo, tamanho, calibre, SOFA, APACHE, SAVE, SAPS, prognóstico, fibrinólise, trombólise, heparina, consentimento, decisão, alvo, gravidez, tempo de resposta, resposta, DAE
    last: último, última
    negation: falência de, falência do, falência da, falha, falha de, falha do, falha no, falhado, falhada, insucesso, ausência, ausência de, sem, nenhum, nenhuma, fracasso, fracassado, nunca, não
    whether: sim ou não, teve lugar, por alguém
    icustay: internado na UCI, internada na UCI, internado na UTI
    [filler]
    inicial, iniciais, de, do, da, dos, das, o, a, os, as, em, no, na, nos, nas, ao, à, aos, às, com, por, para, pelo, pela, e, ou, um, uma, sim, não, NR, conhecido, conhecida, realizado, realizada, efetuado, efetuada, efectuada, feito, feita, presença, presente, ocorrência, aparecimento, novo, nova, agudo, aguda, grave, major, maior, durante, tipo, valor, resultado, código, recebeu, administrada, administrado, colocado, colocada, uso, utilizado, utilizada, utilização, terapia, terapêutica, tratamento, documentada, documentado, necessidade, requer, ECPR, local, clínico, clínica, primária, primário, doente, doentes, paciente, pacientes, registo, registro, estudo, caso, total, nº, n, cardíaca, cardíaco, cateter, episódio, medido, houve, iniciado, iniciada, que, qual, quais, quando, onde, como, quem, quanto, quantos, quanta, quantas, foi, foram, era, esteve, estava, está, há, tinha, tem, teve, fez, fizeram, faz, algum, alguma, alguém, algo, lhe, se, ocorreu, aconteceu, teve lugar, conseguiu, pôde, utilizou, usou, colocou, necessitou, precisou, requereu, apresentou, desenvolveu, momento, até, desde, internado, internada, dado, dada, provável, monitorizado, monitorizada, registado, registada, equipa, chegar, pessoa, permaneceu, passou, sofreu, deu, este, esta, esse, essa, seu, sua, entre, havia, realizou, utente, durou, dura, administrados, administradas, iniciou, iniciaram, usado, usada, usados, saiu, necessária, necessário, tratado, tratada, registrado, presenciou, dadas, observado, observada, atendido, atendida
    [patient]
    doente, paciente, utente
    [sex]
    male: masculino, homem, masc
    female: feminino, mulher, fem
    [first_rhythm]
    VF: FV, fibrilhação ventricular, fibrilação ventricular
    pVT: TVsp, TVSP, TV, TV sem pulso, taquicardia ventricular, taquicardia ventricular sem pulso
    PEA: AEsp, AESP, atividade elétrica sem pulso, actividade eléctrica sem pulso, DEM, dissociação eletromecânica
    asystole: assistolia, asist, assist, ASI, ASY, ASYS
    bradycardia: bradicardia, BAV, bradicardia extrema
    unknown: desconhecido, NR, não registado, ignorado
    shockable: desfibrilhável, FV TV, chocável, desfibrilável, ritmo desfibrilhável, ritmo chocável
    nonshockable: não desfibrilhável, não chocável, ritmo não desfibrilhável
    ?: RCE, sinusal, ritmo sinusal, outro, TV com pulso
    [aetiology]
    acute coronary syndrome: SCA, síndrome coronária aguda, síndrome coronário agudo, EAM, IAM, enfarte, enfarte agudo do miocárdio, infarto, SCA EAM, EAMCSST, isquémica, coronária, IAMCSST, enfarte do miocárdio, isquemia miocárdica, síndrome coronariana aguda, STEMI, NSTEMI
    arrhythmia: arritmia, arritmia primária, arrítmica, tempestade arrítmica, disritmia, tempestade elétrica, disritmia primária, Brugada, arritmia maligna
    heart failure: insuficiência cardíaca, IC, miocardiopatia, choque cardiogénico, IC descompensada, ICC, cardiomiopatia, insuf cardíaca, choque cardiogênico
    pulmonary embolism: TEP, embolia pulmonar, tromboembolismo pulmonar, EP, TEP maciço, tromboembolia pulmonar
    myocarditis: miocardite, miocardite fulminante
    hypothermia: hipotermia, hipotermia acidental
    intoxication: intoxicação, sobredosagem, overdose, tóxica, envenenamento, intoxicação medicamentosa, intoxicação voluntária
    respiratory: respiratória, respiratório, hipoxia, asfixia, insuficiência respiratória, hipóxica, engasgamento, hipóxia, asma
    after cardiac surgery: pós cardiotomia, pós cirurgia cardíaca, pós operatório, postcardiotomia, pós operatório de cirurgia cardíaca
    other: outra, outras, outro, outros, trauma, afogamento, sépsis, sepse, dissecção aórtica, tamponamento, hemorragia, hipercaliemia, anafilaxia, neurológica, não cardíaca, dissecção, distúrbio eletrolítico
    unknown: desconhecida, desconhecido, indeterminada, não esclarecida, ignorada
    [arrest_location]
    public: via pública, local público, público, rua, trabalho, local de trabalho, espaço público, ginásio, escola, recinto desportivo, praia, academia, estrada
    home: domicílio, casa, residência, em casa, lar, habitação, residência particular
    ems: ambulância, VMER, INEM, transporte, SAMU, helicóptero, durante transporte, na ambulância
    [ecmo_location]
    outside hospital: extra hospitalar, pré hospitalar, no local, fora do hospital, extrahospitalar
    [place]
    emergency department: serviço de urgência, SU, urgência, sala de emergência, emergência, pronto socorro, PS, sala de reanimação, urgências, sala vermelha
    catheter laboratory: hemodinâmica, sala de hemodinâmica, laboratório de hemodinâmica, cateterismo, sala híbrida, angiografia, lab hemodinâmica
    operating room: bloco operatório, bloco, sala operatória, centro cirúrgico, sala de cirurgia, BO, CC
    ICU: UCI, UTI, cuidados intensivos, UCIC, SMI, medicina intensiva, unidade coronária, UCINT, intermédios, cuidados intermédios, UCIP
    ward: enfermaria, internamento, enfermaria geral, quarto, serviço, piso, enfermarias
    other: outro, outra, outros, radiologia, consulta, exames, TC, ambulatório
    [cannulation_technique]
    percutaneous: percutânea, percutâneo, Seldinger, punção, ecoguiada
    open: cirúrgica, cirúrgico, aberta, aberto, dissecção, cut down, dissecção cirúrgica
    hybrid: mista, misto, híbrida, híbrido, combinada, semi aberta, semi percutânea
    [cannulation_site]
    femoral: femoral, femoro femoral, periférica, virilha, inguinal, femorofemoral
    central: central, aorta, esternotomia, torácica
    neck: jugular, pescoço, cervical, carótida, jugular carótida
    other: outro, outra, axilar, subclávia
    [left_unloading]
    none: nenhum, nenhuma, não, sem descarga
    IABP: BIA, BIAo, balão, balão intra aórtico, balão de contrapulsação, BCIA
    microaxial pump: Impella
    other: outro, outra, vent, septostomia, vent apical, vent cirúrgico
    [ecmo_end]
    recovery: recuperação, desmame, recuperação cardíaca, melhoria, desmame com sucesso, recuperação miocárdica
    assist device: LVAD, VAD, assistência ventricular, DAV, assistência de longa duração
    transplantation: transplante, transplante cardíaco, transplantação
    withdrawal: limitação, suspensão, futilidade, limitação terapêutica, retirada de suporte, mau prognóstico
    death: morte, óbito, falecido, óbito em ECMO, morte cerebral, faleceu
    other: outro, outra, outros, complicação, transferência, mudança
    [cause_of_death]
    brain death: morte cerebral, morte encefálica, ME
    brain injury: lesão cerebral, encefalopatia anóxica, encefalopatia hipóxica, encefalopatia, lesão neurológica, neurológica, anóxia cerebral, lesão anóxica, dano cerebral, EHI, lesão cerebral anóxica, encefalopatia pós anóxica, encefalopatia hipóxico isquémica, lesão cerebral hipóxica, neurológico, lesão anóxica cerebral
    multiple organ failure: falência multiorgânica, FMO, disfunção multiorgânica, SDMO, choque refratário, falência multi orgânica, DMOS, disfunção de múltiplos órgãos, falência de múltiplos órgãos
    cardiac failure: choque cardiogénico, insuficiência cardíaca, cardíaca, falência cardíaca, choque cardiogênico, PCR refratária, cardíaco, cardiogénico, cardiovascular
    bleeding: hemorragia, choque hemorrágico, sangramento, hemorrágica, hemorrágico
    infection: sépsis, infeção, choque séptico, sepse, séptico, infecção, infecciosa
    other: outra, outras, outro, outros, isquemia mesentérica, respiratória, LSV, limitação
    [in_hospital]
    yes: PCRIH, intra hospitalar, intrahospitalar, IH, intra, hospitalar
    no: PCREH, extra hospitalar, extrahospitalar, EH, pré hospitalar, extra, PCRPH
    [weaned]
    yes: sucesso, desmamado, recuperação, com sucesso
    no: insucesso, falhado, não desmamado, óbito, morte, faleceu, falência
    ?: transplante, LVAD, transferência, assistência
    [witnessed]
    yes: presenciada, testemunhada, testemunha, leigos, INEM, profissional de saúde, familiar, SAMU, equipe, equipa, transeunte
    no: não presenciada, não testemunhada, sem testemunhas, não presenciado
    [bystander_cpr]
    yes: leigos, SBV, testemunha, familiar, RCP
    no: nenhum, sem SBV, nenhuma
    [mechanical_cpr]
    yes: LUCAS, AutoPulse, mecânico, mecânica
    no: manual, nenhum
    [temperature_control]
    yes: hipotermia, normotermia, 33, 36
    no: nenhum
    [renal_replacement]
    yes: CVVHDF, HDFVVC, hemodiálise, diálise, TSFR
    no: nenhuma
    [alive]
    yes: vivo, viva, alta, domicílio, sobrevivente, transferido, transferência, reabilitação, casa, alta para domicílio, outro hospital, alta domicílio, alta vivo, UCCI, RNCCI, lar, sobreviveu, transferida
    no: morto, falecido, falecida, óbito, morte, faleceu, mortos
    ?: internado, ainda internado, perdido
    [done]
    yes: realizado, realizada, presente, positivo, utilizado, colocado, feito, efetuado, administrado
    no: não realizado, não realizada, ausente, negativo, nenhum, nenhuma, não utilizado, não colocado, nunca, não efetuado
    """
}
